import { readDates } from '../dates/read-dates.ts';
import { comparatorOfWords } from '../quantities/comparator-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readBenchmarks } from '../quantities/read-benchmarks.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import type { TargetPoint } from '../../schemas/target.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { isInName } from './is-in-name.ts';
import type { CheckedField } from './note-accepts.ts';

/** The fields of a target point or a report that a quantity in its quote must bear out. */
export type QuantityRecord = Pick<
  TargetPoint,
  'value' | 'valueMax' | 'unit' | 'comparator' | 'comparatorText' | 'relative' | 'quote'
>;

/**
 * Whether value, upper value, unit, comparator and base agree with a quantity read from the quote. One quantity of
 * the quote has to agree in all of them; where none does, the nearest one is what the findings name.
 * @param accepts whether the record's note gives the reason for a field
 */
export function checkQuantity(record: QuantityRecord, accepts: (field: CheckedField) => boolean): Finding[] {
  const { value, valueMax, unit = '', comparator = 'eq', relative } = record;
  if (value === undefined) return checkWithoutValue(record, accepts);
  const read = readQuantities(record.quote);
  const nearest = read.toSorted((a, b) => countDisagreements(record, a) - countDisagreements(record, b))[0];
  if (nearest === undefined || !agreesInValue(record, nearest)) {
    const found = read.map(printQuantity).join('、');
    return [disagreement('value', 'value', printRange(value, valueMax), found, accepts('value'))];
  }
  const findings: Finding[] = [];
  if (nearest.unit !== unit) findings.push(disagreement('unit', 'unit', unit, nearest.unit, accepts('unit')));
  if (relative !== undefined && nearest.base !== undefined && nearest.base !== relative.base) {
    findings.push(disagreement('value', 'relative.base', relative.base, nearest.base, accepts('value')));
  }
  if (relative?.factor !== undefined && relative.factor !== nearest.value) {
    const found = printQuantity(nearest);
    findings.push(disagreement('value', 'relative.factor', String(relative.factor), found, accepts('value')));
  }
  if (nearest.comparator === comparator) return [...findings, ...checkWords(record, nearest, accepts)];
  const found = [nearest.comparator, ...nearest.comparatorWords].join(' ');
  return [...findings, disagreement('comparator', 'comparator', comparator, found, accepts('comparator'))];
}

/** The comparator's words must make that comparator, and a comparator that words make must record them. */
function checkWords(
  record: QuantityRecord,
  read: Quantity,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const { comparator = 'eq', comparatorText = '' } = record;
  if (comparator === 'range' || (comparator === 'eq' && comparatorText === '')) return [];
  const made = comparatorOfWords(comparatorText);
  if (made === comparator) return [];
  const found = comparatorText === '' ? read.comparatorWords.join('、') : (made ?? '');
  return [disagreement('comparator', 'comparatorText', comparatorText, found, accepts('comparator'))];
}

function checkWithoutValue(record: QuantityRecord, accepts: (field: CheckedField) => boolean): Finding[] {
  const { relative, comparator = '', quote } = record;
  if (relative !== undefined) {
    const read = readBenchmarks(quote);
    if (read.some((each) => each.base === relative.base && each.comparator === comparator)) return [];
    const found = read.map((each) => `${each.base} ${each.comparator}`).join('、');
    return [
      disagreement('value', 'relative.base', `${relative.base} ${comparator}`, found, accepts('value')),
    ];
  }
  const dates = readDates(quote);
  const missed = readQuantities(quote).filter(
    (each) =>
      !each.isIndefinite &&
      !isInName(quote, each.start) &&
      !dates.some((date) => date.start <= each.start && each.end <= date.end),
  );
  if (missed.length === 0) return [];
  return [disagreement('value', 'value', '', missed.map(printQuantity).join('、'), accepts('value'))];
}

function agreesInValue(record: QuantityRecord, read: Quantity): boolean {
  return read.value === record.value && read.valueMax === record.valueMax;
}

function countDisagreements(record: QuantityRecord, read: Quantity): number {
  return (
    (agreesInValue(record, read) ? 0 : 4) +
    (read.unit === record.unit ? 0 : 2) +
    (read.comparator === (record.comparator ?? 'eq') ? 0 : 1)
  );
}

function printRange(value: number, valueMax: number | undefined): string {
  return valueMax === undefined ? String(value) : `${String(value)}–${String(valueMax)}`;
}

function printQuantity(quantity: Quantity): string {
  return `${printRange(quantity.value, quantity.valueMax)}${quantity.unit}`;
}

import { readDates } from '../dates/read-dates.ts';
import { comparatorOfWords } from '../quantities/comparator-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readBenchmarks } from '../quantities/read-benchmarks.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import type { TargetPoint } from '../../schemas/target.ts';
import type { Finding } from './finding.ts';
import type { CheckedField } from './note-accepts.ts';

/** The fields of a target point or a report that a quantity in its quote must bear out. */
export type QuantityRecord = Pick<
  TargetPoint,
  'value' | 'valueMax' | 'unit' | 'comparator' | 'comparatorText' | 'relative' | 'quote'
>;

/**
 * Whether value, upper value, unit, comparator and base agree with a quantity read from the quote. One quantity of
 * the quote has to agree in all of them; where none does, the nearest one is what the findings name.
 * @param accepts whether the record's note speaks about a field
 */
export function checkQuantity(record: QuantityRecord, accepts: (field: CheckedField) => boolean): Finding[] {
  if (record.value === undefined) return checkWithoutValue(record, accepts);
  const read = readQuantities(record.quote);
  const nearest = read.toSorted((a, b) => countDisagreements(record, a) - countDisagreements(record, b))[0];
  const findings: Finding[] = [];
  const add = (field: CheckedField, path: string, recorded: string, found: string) => {
    findings.push(toFinding(field, path, recorded, found, accepts(field)));
  };
  if (nearest === undefined || !agreesInValue(record, nearest)) {
    add('value', 'value', printRange(record.value, record.valueMax), read.map(printQuantity).join('、'));
    return findings;
  }
  if (nearest.unit !== record.unit) add('unit', 'unit', record.unit ?? '', nearest.unit);
  if (record.relative !== undefined && nearest.base !== undefined && nearest.base !== record.relative.base) {
    add('value', 'relative.base', record.relative.base, nearest.base);
  }
  if (record.relative?.factor !== undefined && record.relative.factor !== nearest.value) {
    add('value', 'relative.factor', String(record.relative.factor), printQuantity(nearest));
  }
  if (nearest.comparator === (record.comparator ?? 'eq')) return [...findings, ...checkWords(record, nearest, accepts)];
  add('comparator', 'comparator', record.comparator ?? 'eq', `${nearest.comparator} ${nearest.comparatorWords.join('、')}`);
  return findings;
}

/** The comparator's words must make that comparator, and a comparator that words make must record them. */
function checkWords(record: QuantityRecord, read: Quantity, accepts: (field: CheckedField) => boolean): Finding[] {
  const words = record.comparatorText;
  const comparator = record.comparator ?? 'eq';
  if (words === undefined) {
    const isMissing = comparator !== 'eq' && comparator !== 'range';
    return isMissing ? [toFinding('comparator', 'comparatorText', '', read.comparatorWords.join('、'), accepts('comparator'))] : [];
  }
  const made = comparatorOfWords(words);
  return made === comparator || comparator === 'range'
    ? []
    : [toFinding('comparator', 'comparatorText', words, made ?? '', accepts('comparator'))];
}

function checkWithoutValue(record: QuantityRecord, accepts: (field: CheckedField) => boolean): Finding[] {
  if (record.relative !== undefined) {
    const read = readBenchmarks(record.quote);
    const { base } = record.relative;
    const agrees = read.some((each) => each.base === base && each.comparator === record.comparator);
    const found = read.map((each) => `${each.text} ${each.comparator}`).join('、');
    return agrees ? [] : [toFinding('value', 'relative.base', `${base} ${record.comparator ?? ''}`, found, accepts('value'))];
  }
  const dates = readDates(record.quote);
  const missed = readQuantities(record.quote).filter(
    (each) =>
      !each.isIndefinite &&
      !isInName(record.quote, each) &&
      !dates.some((date) => date.start <= each.start && each.end <= date.end),
  );
  return missed.length === 0
    ? []
    : [toFinding('value', 'value', '', missed.map(printQuantity).join('、'), accepts('value'))];
}

/** “四个体系”: a number inside quotation marks belongs to a name. */
export function isInName(text: string, quantity: Pick<Quantity, 'start'>): boolean {
  const before = text.slice(0, quantity.start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
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

function toFinding(field: CheckedField, path: string, recorded: string, found: string, accepted: boolean): Finding {
  return {
    ruleId: `record-${field}`,
    path: path.split('.'),
    message: {
      zh: `${path} 记作“${recorded}”，引文读出“${found}”`,
      en: `${path} is recorded as “${recorded}”, the quote reads “${found}”`,
    },
    hint: {
      zh: '改正记录，或在 note 中写明这一项为何与引文的字面不同',
      en: 'mend the record, or say in its note why this field differs from the letter of the quote',
    },
    accepted,
  };
}

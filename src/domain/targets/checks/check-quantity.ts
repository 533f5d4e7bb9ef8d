import type { TargetPoint } from '../../../schemas/target.ts';
import type { Bilingual } from '../../source/diagnostic.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { comparatorOfWords } from '../../text/quantities/comparator-words.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { readBenchmarks } from '../../text/quantities/read-benchmarks.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';
import { isInName } from '../coverage/is-in-name.ts';
import { takeQuantities } from '../coverage/take-quantities.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import type { CheckedField } from './note-accepts.ts';

/** The fields of a target point or a report that a quantity in its quote must bear out. */
export type QuantityRecord = Pick<
  TargetPoint,
  'value' | 'valueMax' | 'valueText' | 'unit' | 'comparator' | 'comparatorText' | 'relative' | 'quote'
>;

/**
 * Whether value, upper value, unit, comparator and base agree with the quantity that the record takes from its quote.
 * A quote with several numbers has to say which one (`takeQuantities`); no note excuses that it does not.
 * @param accepts whether the record's note gives the reason for a field
 */
export function checkQuantity(record: QuantityRecord, accepts: (field: CheckedField) => boolean): Finding[] {
  const { value, valueMax, valueText, unit = '', comparator = 'eq', relative } = record;
  if (value === undefined) return checkWithoutValue(record, accepts);
  const taken = takeQuantities(record);
  const read = taken[0]?.quantity;
  if (taken.length > 1 || (valueText !== undefined && read === undefined)) {
    const quantities = taken.length > 1 ? taken : takeQuantities({ quote: record.quote });
    return [illFormed('valueText', valueText ?? '', oneOf(quantities.map(({ quantity }) => quantity)))];
  }
  if (read === undefined || !agreesInValue(record, read)) {
    const found = read === undefined ? '' : printQuantity(read);
    return [disagreement('value', 'value', printRange(value, valueMax), found, accepts('value'))];
  }
  const findings: Finding[] = [];
  if (read.unit !== unit) findings.push(disagreement('unit', 'unit', unit, read.unit, accepts('unit')));
  if (relative !== undefined && read.base !== undefined && read.base !== relative.base) {
    findings.push(disagreement('value', 'relative.base', relative.base, read.base, accepts('value')));
  }
  if (relative?.factor !== undefined && relative.factor !== read.value) {
    const found = printQuantity(read);
    findings.push(disagreement('value', 'relative.factor', String(relative.factor), found, accepts('value')));
  }
  if (read.comparator === comparator) return [...findings, ...checkComparatorWords(record, read, accepts)];
  const found = [read.comparator, ...read.comparatorWords].join(' ');
  return [...findings, disagreement('comparator', 'comparator', comparator, found, accepts('comparator'))];
}

function oneOf(quantities: readonly Quantity[]): Bilingual {
  const list = quantities.map(({ text }) => `“${text}”`).join('、');
  return {
    zh: `引文中 ${list} 里的一个，连同在引文中只出现一次的上下文（也可以改用只含一个数的引文）`,
    en: `one of ${list}, with enough of the words around it that it stands once in the quote (or take a quote with one number)`,
  };
}

/** The comparator's words must make that comparator, and a comparator that words make must record them. */
function checkComparatorWords(
  record: QuantityRecord,
  read: Quantity,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const { comparator = 'eq', comparatorText = '' } = record;
  const isBare = comparator === 'eq' && comparatorText === '' && read.comparatorWords.length === 0;
  if (comparator === 'range' || isBare) return [];
  const made = comparatorOfWords(comparatorText);
  if (made === comparator) return [];
  const found = comparatorText === '' ? read.comparatorWords.join('、') : (made ?? '');
  return [disagreement('comparator', 'comparatorText', comparatorText, found, accepts('comparator'))];
}

function checkWithoutValue(record: QuantityRecord, accepts: (field: CheckedField) => boolean): Finding[] {
  const { relative, comparator = '', comparatorText = '', quote, valueText } = record;
  if (valueText !== undefined) {
    return [illFormed('value', '', { zh: 'valueText 所印的数', en: 'the number that valueText prints' })];
  }
  if (relative !== undefined) {
    const read = readBenchmarks(quote);
    const same = read.filter((each) => each.base === relative.base && each.comparator === comparator);
    if (same.some((each) => each.comparatorText === comparatorText)) return [];
    if (same.length > 0) {
      const words = same.map((each) => each.comparatorText).join('、');
      return [disagreement('comparator', 'comparatorText', comparatorText, words, accepts('comparator'))];
    }
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

function printRange(value: number, valueMax: number | undefined): string {
  return valueMax === undefined ? String(value) : `${String(value)}–${String(valueMax)}`;
}

function printQuantity(quantity: Quantity): string {
  return `${printRange(quantity.value, quantity.valueMax)}${quantity.unit}`;
}

import { readDates } from '../../text/dates/read-dates.ts';
import { chineseMagnitudes } from '../../text/numerals/chinese-digits.ts';
import { CHINESE_MAGNITUDES } from '../../text/numerals/chinese-numerals.ts';
import { listNumeralTokens } from '../../text/numerals/list-numeral-tokens.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';
import type { NumberedWords } from './take-quantities.ts';
import { takeQuantities } from './take-quantities.ts';

/** The number that a record takes from its quote. */
export interface NumberClaim extends NumberedWords {
  readonly kind: 'number';
  /** Id of the record. */
  readonly record: string;
  /** Id of the paragraph, or of the provision whose heading it is. */
  readonly provision: string;
  readonly value: number;
  readonly valueMax?: number | undefined;
  readonly unit?: string | undefined;
  /** The value before, where a change is recorded. */
  readonly from?: number | undefined;
}

/** The words that a record takes its date from. */
export interface DateClaim {
  readonly kind: 'date';
  readonly provision: string;
  readonly words: string;
  /** The quote that they date: of several occurrences in one text they stand in it, or last before it. */
  readonly quote: string;
}

/** What a record takes from one provision; the rest of its quote it only quotes. */
export type Claim = NumberClaim | DateClaim;

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text prints what a claim takes: the number with its unit, or the dates of its words. */
export function claimedSpans(text: string, claim: Claim): readonly Span[] {
  return claim.kind === 'number' ? numberSpans(text, claim) : dateSpans(text, claim);
}

/** Every occurrence of some words in a text. */
export function findSpans(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function numberSpans(text: string, claim: NumberClaim): readonly Span[] {
  const printed = printedNumbers(claim);
  return findSpans(text, claim.quote).flatMap(({ start }) => printed.map((span) => shift(span, start)));
}

/** The quantity of the quote that agrees with the record; a number whose unit no parser knows by its value alone. */
function printedNumbers(claim: NumberClaim): readonly Span[] {
  const { quote, valueText, value, valueMax, from } = claim;
  const quantities = takeQuantities(claim).flatMap((taken): readonly Span[] => [
    ...(taken.quantity.value === value && taken.quantity.valueMax === valueMax ? [taken.quantity] : []),
    ...(taken.from !== undefined && taken.from.value === from ? [taken.from] : []),
  ]);
  if (quantities.length > 0) return quantities;
  const known = [...readQuantities(quote), ...readDates(quote)];
  const numbers = [value, valueMax, from].map((number) => inFull(number, claim.unit));
  const within = valueText === undefined ? [{ start: 0, end: quote.length }] : findSpans(quote, valueText);
  return listNumeralTokens(quote).filter(
    (token) =>
      token.value !== undefined &&
      numbers.includes(token.value) &&
      within.some((span) => holds(span, token)) &&
      !known.some((span) => holds(span, token)),
  );
}

const leadingMagnitudes = new RegExp(`^[${CHINESE_MAGNITUDES}]*`, 'u');

/** 12.11 with the unit 万人次 is 121,100. */
function inFull(number: number | undefined, unit = ''): number | undefined {
  if (number === undefined) return undefined;
  const magnitudes = leadingMagnitudes.exec(unit)?.[0] ?? '';
  const exponent = [...magnitudes].reduce((sum, each) => sum + (chineseMagnitudes.get(each) ?? 0), 0);
  return Number(`${String(number)}e${String(exponent)}`);
}

function dateSpans(text: string, { words, quote }: DateClaim): readonly Span[] {
  const dates = readDates(words);
  const occurrences = findSpans(text, words);
  const quotes = findSpans(text, quote);
  const meant = quotes.length === 0 ? occurrences : quotes.flatMap((each) => nearest(occurrences, each));
  return meant.flatMap(({ start }) => dates.map((date) => shift(date, start)));
}

function nearest(occurrences: readonly Span[], quote: Span): readonly Span[] {
  const inside = occurrences.filter((each) => holds(quote, each));
  if (inside.length > 0) return inside;
  const before = occurrences.filter(({ start }) => start < quote.start).at(-1);
  return before === undefined ? occurrences.slice(0, 1) : [before];
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import { readDates } from '../../text/dates/read-dates.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { readChanges } from '../../text/quantities/read-changes.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';
import { isInName } from './is-in-name.ts';

/** The words that hold a record's number. */
export interface NumberedWords {
  readonly quote: string;
  /** The number that is meant, where the quote prints several. */
  readonly valueText?: string | undefined;
}

/** A quantity that a record takes from its quote. Offsets count from the beginning of the quote. */
export interface TakenQuantity {
  readonly quantity: Quantity;
  /** The value before, where the quote prints a change: 39 in 由39个增长至92个. */
  readonly from?: Quantity;
}

/**
 * What a record's number may be: the quantity of its quote, or that of `valueText` in it. Next to other numbers, 一个, a
 * number inside “…” and a length of time that dates the statement (三年内) are none; the two ends of a change are one.
 * More than one means that nothing says which is meant.
 */
export function takeQuantities({ quote, valueText }: NumberedWords): readonly TakenQuantity[] {
  const changes = readChanges(quote);
  const dates = readDates(quote);
  const span = valueText === undefined ? { start: 0, end: quote.length } : spanOf(valueText, quote);
  const read = readQuantities(quote).filter(
    (each) =>
      span.start <= each.start &&
      each.end <= span.end &&
      !changes.some(({ from }) => from.start === each.start),
  );
  const outside = read.filter(
    (each) =>
      !isInName(quote, each.start) && !dates.some((date) => date.start <= each.start && each.end <= date.end),
  );
  const definite = outside.filter((each) => !each.isIndefinite);
  const taken = [definite, outside, read].find((each) => each.length > 0) ?? [];
  return taken.map((quantity) => {
    const from = changes.find(({ to }) => to.start === quantity.start)?.from;
    return { quantity, ...(from === undefined ? {} : { from }) };
  });
}

/** Where words stand once in a quote; an empty span where they do not, or stand there again. */
function spanOf(words: string, quote: string): { readonly start: number; readonly end: number } {
  const start = quote.indexOf(words);
  const isOnce = start !== -1 && quote.indexOf(words, start + 1) === -1;
  return isOnce ? { start, end: start + words.length } : { start: 0, end: 0 };
}

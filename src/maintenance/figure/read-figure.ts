import { takeQuantities } from '../../domain/targets/coverage/take-quantities.ts';
import { readCounting } from '../../domain/targets/checks/read-counting.ts';
import type { PartialDate } from '../../domain/text/dates/partial-date.ts';
import { pastSpan } from '../../domain/text/dates/past-span.ts';
import { readDates } from '../../domain/text/dates/read-dates.ts';
import { comparatorOfWords } from '../../domain/text/quantities/comparator-words.ts';
import type { Report } from '../../schemas/report.ts';

/** The fields of a published value that say how much. */
export type FigureValue = Pick<
  Report,
  'value' | 'valueMax' | 'valueText' | 'from' | 'comparator' | 'comparatorText' | 'unit' | 'counting'
>;

/** Numbers of a sentence that may be meant, as printed; each a `valueText` that stands once in it. */
export function figuresIn(quote: string): readonly string[] {
  return takeQuantities({ quote }).map(({ quantity: { start, end } }) => wordsOnce(quote, start, end));
}

/** Just enough words around a stretch that they stand once in the text. */
function wordsOnce(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (text.indexOf(text.slice(from, to)) !== text.lastIndexOf(text.slice(from, to))) {
    if (from > 0) from -= 1;
    else to += 1;
  }
  return text.slice(from, to);
}

/**
 * What a sentence says of a number.
 * @param valueText which of its numbers, where it has several; empty for a sentence that states a fact without one
 */
export function readFigure(quote: string, valueText: string): FigureValue {
  const figures = figuresIn(quote);
  const taken = takeQuantities(figures.length > 1 ? { quote, valueText } : { quote })[0];
  if (taken === undefined || valueText === '') return { counting: readCounting(quote, '', false) };
  const { value, valueMax, unit, comparator, comparatorWords } = taken.quantity;
  const words = comparatorWords.find((each) => comparatorOfWords(each) === comparator);
  return {
    value,
    ...(valueMax !== undefined && { valueMax }),
    ...(figures.length > 1 && { valueText }),
    ...(taken.from !== undefined && { from: taken.from.value }),
    comparator,
    ...(words !== undefined && { comparatorText: words }),
    unit,
    counting: readCounting(quote, '', true),
  };
}

/** The day or year that a published value is of, and the words that say so. */
export type FigureDate = Pick<Report, 'asOf' | 'asOfText' | 'asOfBasis'>;

/** Every date of a sentence that its value may be of, in printed order. */
export function datesIn(quote: string, published: PartialDate): readonly FigureDate[] {
  const context = { base: published };
  return readDates(quote, context).flatMap((mention) => {
    const past = pastSpan(mention, quote.slice(0, mention.start), context);
    const asOf = past?.end ?? mention.due ?? mention.from;
    return asOf === undefined ? [] : [{ asOf, asOfText: mention.text, asOfBasis: mention.basis }];
  });
}

import { splitPhrases } from '../../../domain/text/split-phrases.ts';
import { geometry } from './geometry.ts';

/** Characters of the title's type that a line holds, less one, so that a wider typeface does not break it again. */
const room = Math.floor(geometry.textWidth / (geometry.titleSize * 10)) - 1;
/**
 * What each line more than needed costs, a break between two words of one phrase, a printed space within a line (the
 * issuer broke the line there), and a shape that is no trapezium.
 */
const cost = { line: 14, break: 10, space: 12, hourglass: 30, rectangle: 4 };
/** Lines beyond those needed that are tried, and phrases up to which every division is. */
const tried = { lines: 1, phrases: 40 };

/**
 * A title of an official document in lines: broken between words alone, as even as may be, and in the shape of a
 * trapezium or a lozenge, never of an hourglass or a rectangle (GB/T 9704—2012, 7.3.1). Joined, the lines are the title.
 * @param names to keep whole, such as those of places and bodies
 */
export function titleLines(title: string, names: readonly string[]): readonly string[] {
  const phrases = splitPhrases(title, names);
  const needed = Math.ceil(width(title) / room);
  if (needed <= 1 || phrases.length > tried.phrases) return [title];
  const divisions = Array.from({ length: tried.lines + 1 }, (_, more) => divide(phrases, needed + more));
  const costs = divisions
    .flat()
    .map((lines) => ({ lines, cost: costOf(lines) + cost.line * (lines.length - needed) }));
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.lines ?? [title];
}

/** Every division of phrases into a number of lines that have room. */
function divide(phrases: readonly string[], count: number): readonly (readonly string[])[] {
  if (width(phrases.join('')) > room * count) return [];
  if (count === 1) return [[phrases.join('')]];
  return phrases.slice(1).flatMap((_, index) => {
    const line = phrases.slice(0, index + 1).join('');
    if (width(line) > room) return [];
    return divide(phrases.slice(index + 1), count - 1).map((rest) => [line, ...rest]);
  });
}

function costOf(lines: readonly string[]): number {
  const widths = lines.map(width);
  const mean = widths.reduce((sum, each) => sum + each, 0) / widths.length;
  const uneven = widths.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 2;
  const breaks = lines.filter((line, index) => index > 0 && !endsPhrase(lines[index - 1] ?? '', line)).length;
  const spaces = lines.filter((line) => /\S\s+\S/u.test(line)).length;
  const isHourglass = widths.some(
    (each, index) => each < (widths[index - 1] ?? 0) && each < (widths[index + 1] ?? 0),
  );
  const isRectangle = widths.every((each) => Math.abs(each - mean) < 0.5);
  return (
    uneven +
    cost.break * breaks +
    cost.space * spaces +
    (isHourglass ? cost.hourglass : 0) +
    (isRectangle ? cost.rectangle : 0)
  );
}

/** Whether a pause lies between two lines: printed space, a bracket or title mark, 的, or the issuer before 关于. */
function endsPhrase(before: string, after: string): boolean {
  return /[\s》”）)的]$/u.test(before) || /^(?:关于|[《（(])/u.test(after);
}

/** Width in characters; a Latin letter, digit or half-width mark is half as wide as a Han character. */
function width(text: string): number {
  return [...text.trim()].reduce((sum, character) => sum + (character <= '\u{ff}' ? 0.5 : 1), 0);
}

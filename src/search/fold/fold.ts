import { foldCharacter } from './fold-character.ts';

/**
 * `exact` (一字不差): the same characters, whichever way they are printed.
 * `loose` (忽略标点): the same without punctuation and white space.
 */
export type FoldLevel = 'exact' | 'loose';

/**
 * Text as both sides of a search compare it, with the way back.
 * `starts[i]` and `ends[i]` are where the folded code unit `i` begins and ends in the original
 * (UTF-16 offsets, as `String.prototype.slice` takes them).
 */
export interface FoldedSearchText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Fold a text or a query; the specification is the table in `fold.test.ts`.
 *
 * White space is dropped, but one space stays between two letters a–z or digits; a run of dashes is one dash. The tabs
 * between the cells of a row stay at both levels, a run of them as one, so that no words are found across cells by chance.
 * The loose level also drops every run of punctuation that does not stand between two digits (1.5 is never 15).
 * A piece cut anywhere out of a text folds to a piece of the folded text.
 */
export function fold(original: string, level: FoldLevel): FoldedSearchText {
  return level === 'exact' ? foldMarks(original) : foldLoosely(original);
}

/** A text at the loose level, and where something that the exact level has is left out. */
export interface LooseSearchText extends FoldedSearchText {
  /** The code units that something is left out before, ascending. */
  readonly gaps: readonly number[];
}

/** Fold a text at the loose level. */
export function foldLoosely(original: string): LooseSearchText {
  return withoutPunctuation(foldMarks(original));
}

function foldMarks(original: string): FoldedSearchText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  // Read back from here: reading the end of a growing string copies it every time.
  let last = '';
  let spaceAt = -1;
  let position = 0;
  const append = (unit: string, start: number, end: number): void => {
    text += unit;
    last = unit;
    starts.push(start);
    ends.push(end);
  };
  for (const character of original) {
    const start = position;
    position += character.length;
    const folded = foldCharacter(character);
    for (let index = 0; index < folded.length; index += 1) {
      const unit = folded.charAt(index);
      if (unit === ' ') {
        if (spaceAt < 0) spaceAt = start;
        continue;
      }
      if (spaceAt >= 0 && isWordCharacter(last) && isWordCharacter(unit)) append(' ', spaceAt, start);
      spaceAt = -1;
      if ((unit === '-' || unit === '\t') && last === unit) ends[ends.length - 1] = position;
      else append(unit, start, position);
    }
  }
  return { text, starts, ends };
}

function withoutPunctuation(exact: FoldedSearchText): LooseSearchText {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let text = '';
  let index = 0;
  while (index < exact.text.length) {
    let end = index;
    while (end < exact.text.length && isPunctuation(exact.text.charAt(end))) end += 1;
    const isRun = end > index;
    const stays = !isRun || (isDigit(exact.text.charAt(index - 1)) && isDigit(exact.text.charAt(end)));
    if (!stays) gaps.push(starts.length);
    if (!isRun) end = index + 1;
    for (; index < end; index += 1) {
      if (!stays) continue;
      text += exact.text.charAt(index);
      starts.push(exact.starts[index] as number);
      ends.push(exact.ends[index] as number);
    }
  }
  return { text, starts, ends, gaps };
}

/** Signs that Unicode counts as punctuation but that carry meaning of their own stay at both levels. */
const MEANINGFUL = '%‰&@#';
const PUNCTUATION = /\p{P}/u;

function isPunctuation(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  return unit === ' ' || (PUNCTUATION.test(unit) && !MEANINGFUL.includes(unit));
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

function isWordCharacter(unit: string): boolean {
  return isDigit(unit) || (unit >= 'a' && unit <= 'z');
}

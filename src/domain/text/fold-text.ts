/** A text reduced to what it says: no punctuation and no white space, one width, lower case. */
export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, where its character begins in the text (UTF-16). */
  readonly starts: Int32Array;
  /** … and where it ends. */
  readonly ends: Int32Array;
}

/**
 * Folds a text. Letters, numerals and signs that carry meaning (%, +, ℃) stay; other marks stay only between digits,
 * where dropping them would change a number or join two (12.11, 5-10, 1、2; a dash of any length is one). The comma that
 * groups thousands (3,000) goes.
 */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const kept = foldCharacter(character, text, at, end);
    if (kept !== '') {
      pieces.push(kept);
      for (let left = kept.length; left > 0; left -= 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { folded: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

const DIGITS_BEFORE = /[\d０-９]+\s*$/u;
/** The marks from here to the next digits. */
const MARKS_TO_DIGITS = /^((?:[^\p{L}\p{N}\p{Sc}\p{Sm}%‰°]|[~∼～])+)([\d０-９]+)/u;
/** More characters of a number, or of the marks inside it, are not looked at. */
const REACH = 16;

function foldCharacter(character: string, text: string, start: number, end: number): string {
  if (character >= '一' && character <= '鿿') return character;
  const plain = character.normalize('NFKC').toLowerCase();
  if (/^[\p{L}\p{N}\p{Sc}\p{Sm}%‰°]+$/u.test(plain) && !/^[~∼～]$/u.test(plain)) return plain;
  return /^\s*$/u.test(plain) ? '' : foldMark(plain, text, start, end);
}

/** A line break between two numbers is a wrap of the paste, and different marks together are no part of a number. */
function foldMark(mark: string, text: string, start: number, end: number): string {
  const before = DIGITS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  const [, run = '', after] = MARKS_TO_DIGITS.exec(text.slice(start, end + REACH)) ?? [];
  if (before === undefined || after === undefined || !/^(.)(?:\s*\1)*\s*$/u.test(run)) return '';
  if (/^[-–—~～∼]$/u.test(mark)) return '-';
  const isGrouping = mark === ',' && /^\d{1,3}$/u.test(before) && /^\d{3}$/u.test(after);
  return isGrouping ? '' : mark;
}

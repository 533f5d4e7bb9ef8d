/** A text reduced to what it says: no punctuation and no white space, one width, lower case. */
export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, where its character begins in the text (UTF-16). */
  readonly starts: Int32Array;
  /** … and where it ends. */
  readonly ends: Int32Array;
}

/**
 * Folds a text. Letters, numerals and signs that carry meaning (%, +, ℃) stay; a point or a dash stays only
 * between digits, where dropping it would change a number (12.11, 5-10).
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

const DIGIT = /^[\d０-９]$/u;

function foldCharacter(character: string, text: string, start: number, end: number): string {
  if (character >= '一' && character <= '鿿') return character;
  const plain = character.normalize('NFKC').toLowerCase();
  if (/^[\p{L}\p{N}\p{Sc}\p{Sm}%‰°]+$/u.test(plain) && !/^[~∼～]$/u.test(plain)) return plain;
  if (!DIGIT.test(text[start - 1] ?? '') || !DIGIT.test(text[end] ?? '')) return '';
  if (plain === '.') return '.';
  return /^[-–—~～至]$/u.test(plain) ? '-' : '';
}

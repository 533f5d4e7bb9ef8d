/**
 * Width of a line of text by rule, in the unit of `size`: a full-width character takes 1 em, any other 0.55 em.
 * The same on every machine, where a measurement would depend on the fonts installed.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  return isFullWidth(character.codePointAt(0) ?? 0) ? 1 : 0.55;
}

/** Han and kana with their punctuation and full-width forms; dashes, quotation marks and signs that CJK fonts set as wide. */
function isFullWidth(codePoint: number): boolean {
  return (
    codePoint >= 0x2e80 ||
    (codePoint >= 0x2014 && codePoint <= 0x2027) ||
    (codePoint >= 0x2190 && codePoint <= 0x27bf)
  );
}

/**
 * Text in lines no wider than `width` by the rule of `textWidth`, filled from the top. Chinese breaks between any
 * two characters, but a number stays with its unit, and no line begins with closing or ends with opening
 * punctuation; Latin breaks at spaces, and inside a word only where the word alone is too wide.
 */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Of the line, and of the line without the spaces at its end; counted on from piece to piece.
  let [ems, printed] = [0, 0];
  for (const piece of splitPieces(text)) {
    let [wider, whole] = [ems, printed];
    for (const character of piece) {
      wider += emsOf(character);
      if (character.trim() !== '') whole = wider;
    }
    if (whole * size <= width) {
      line += piece;
      [ems, printed] = [wider, whole];
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const character of piece) {
      if (line !== '' && textWidth(line + character, size) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += character;
    }
    ems = textWidth(line, 1);
    printed = textWidth(line.trimEnd(), 1);
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The same in as few lines, of about one length, so that none ends in a word alone. */
export function wrapEvenly(text: string, size: number, width: number): readonly string[] {
  const lines = wrapText(text, size, width);
  if (lines.length < 2) return lines;
  const even = textWidth(text, size) / lines.length;
  for (let room = even; room < width; room += size / 2) {
    const narrower = wrapText(text, size, room);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

const closing = /^[\p{Pe}\p{Pf}，。、；：！？…—％※]$/u;
const opening = /^[\p{Ps}\p{Pi}]$/u;

/** The smallest pieces between which a line may end; a space stays with the word before it. */
function splitPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let previous: string | undefined;
  for (const character of text) {
    const last = pieces.at(-1);
    if (last !== undefined && previous !== undefined && isJoined(previous, character)) {
      pieces[pieces.length - 1] = last + character;
    } else {
      pieces.push(character);
    }
    previous = character;
  }
  return pieces;
}

function isJoined(previous: string, next: string): boolean {
  if (closing.test(next) || opening.test(previous) || next === ' ' || /\d/.test(previous)) return true;
  const isLatin = (character: string) => !isFullWidth(character.codePointAt(0) ?? 0);
  return previous !== ' ' && isLatin(previous) && isLatin(next);
}

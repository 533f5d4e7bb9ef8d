import type { Difference } from './find-passages.ts';

/** The text with every difference put right. */
export function correctText(text: string, differences: readonly Difference[]): string {
  return differences
    .toReversed()
    .reduce((after, { start, end, right }) => after.slice(0, start) + right + after.slice(end), text);
}

/** What the stretch from `start` to `end`, which holds every difference, says once it is put right. */
export function correctStretch(
  text: string,
  differences: readonly Difference[],
  start: number,
  end: number,
): string {
  const after = correctText(text, differences);
  return after.slice(start, end + after.length - text.length);
}

/**
 * What words of the text become when it is put right: the words as they then stand, `undefined` where they need no change
 * (they still stand somewhere in the text) or never stood there.
 */
export function correctWords(
  words: string,
  text: string,
  differences: readonly Difference[],
): string | undefined {
  const after = correctText(text, differences);
  if (words === '' || after.includes(words)) return undefined;
  const start = text.indexOf(words);
  return start === -1
    ? undefined
    : after.slice(moved(start, differences, 'start'), moved(start + words.length, differences, 'end'));
}

/** Where an offset of the text lies in the corrected text; one inside a difference at its edge. */
function moved(offset: number, differences: readonly Difference[], edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end, right } of differences) {
    if (end <= offset && !(edge === 'start' && start === offset)) shift += right.length - (end - start);
    else if (start < offset) return edge === 'start' ? start + shift : start + shift + right.length;
    else break;
  }
  return offset + shift;
}

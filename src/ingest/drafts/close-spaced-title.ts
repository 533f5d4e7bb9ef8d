/**
 * `国 务 院 工 作 规 则` as a title is cited: without the spaces that only set single characters apart. Spaces between words
 * stay.
 */
export function closeSpacedTitle(title: string): string {
  // Words at even places, the spaces between them at odd ones.
  const parts = title.split(/([ \t\u00a0\u2000-\u200a\u3000]+)/u);
  const isSingle = (index: number): boolean => /^\p{Script=Han}$/u.test(parts[index] ?? '');
  // A single character alone may be a word; two side by side are one that is set apart.
  const isSpaced = (index: number): boolean =>
    isSingle(index) && (isSingle(index - 2) || isSingle(index + 2));
  return parts
    .map((part, index) => (index % 2 === 1 && (isSpaced(index - 1) || isSpaced(index + 1)) ? '' : part))
    .join('');
}

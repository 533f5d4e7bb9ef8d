/**
 * Width of a line of text by rule, in the unit of `size`: a full-width character takes 1 em, any other 0.55 em.
 * The same on every machine, where a measurement would depend on the fonts installed.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += isFullWidth(character.codePointAt(0) ?? 0) ? 1 : 0.55;
  return ems * size;
}

/** Han and kana with their punctuation and full-width forms; dashes, quotation marks and signs that CJK fonts set as wide. */
export function isFullWidth(codePoint: number): boolean {
  return (
    codePoint >= 0x2e80 ||
    (codePoint >= 0x2014 && codePoint <= 0x2027) ||
    (codePoint >= 0x2190 && codePoint <= 0x27bf)
  );
}

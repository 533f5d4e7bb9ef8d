import type { FingerprintedDocument, TextPosition } from './fingerprinted-document.ts';
import { lineAt } from './fingerprinted-document.ts';

/** How far a common run of characters reaches in all texts alike. */
export interface TogetherExtent {
  /** Characters before the common start. */
  readonly before: number;
  /** Characters in all, those before included. */
  readonly length: number;
}

/** The longest run through all positions, of which `size` characters are the same already, that every text has. */
export function extendTogether(
  documents: readonly FingerprintedDocument[],
  positions: readonly TextPosition[],
  size: number,
): TogetherExtent {
  const texts = positions.map((position) => ({ text: lineAt(documents, position), start: position.start }));
  const [first] = texts;
  const agree = (offset: number): boolean => {
    const wanted = first?.text[first.start + offset];
    return wanted !== undefined && texts.every(({ text, start }) => text[start + offset] === wanted);
  };
  let before = 0;
  while (agree(-before - 1)) before += 1;
  let after = size;
  while (agree(after)) after += 1;
  return { before, length: before + after };
}

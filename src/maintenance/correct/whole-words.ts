import { cutOf } from '../../domain/text/text-bounds.ts';

/** Fewer characters do not say where they stand. */
const SHORTEST = 4;

/**
 * The stretch from `start` to `end` of a text, widened to where it can be quoted: whole words, numbers and pairs of marks,
 * no mark at either end. Offsets are UTF-16 units, the end exclusive.
 */
export function wholeWords(text: string, start: number, end: number): readonly [start: number, end: number] {
  for (let width = 0; width < text.length; width += 1) {
    for (let left = 0; left <= width; left += 1) {
      const span = [Math.max(0, start - left), Math.min(text.length, end + width - left)] as const;
      const words = text.slice(...span);
      const isQuotable = [...words].length >= SHORTEST && !/^[\p{P}\s]|[\p{P}\s]$/u.test(words);
      if (isQuotable && cutOf(words, text)?.isWhole === true) return span;
    }
  }
  return [0, text.length];
}

import type { ExtendedMatch } from './extend-match.ts';
import type { TextPosition } from './fingerprinted-document.ts';
import { lineKey } from './line-key.ts';

/**
 * The runs found so far, however short. A long run has many fingerprints; it is extended at the first of them, so that
 * the work grows with its length and not with the square of it.
 */
export class ReachedRuns {
  /** By both lines and how much further on the run stands in the second: stretches of the first. */
  readonly #runs = new Map<string, { readonly start: number; readonly end: number }[]>();

  goesThrough(a: TextPosition, b: TextPosition): boolean {
    return this.#runs.get(keyOf(a, b))?.some(({ start, end }) => start <= a.start && a.start < end) === true;
  }

  add(a: TextPosition, b: TextPosition, { startA, length }: ExtendedMatch): void {
    const key = keyOf(a, b);
    const own = this.#runs.get(key) ?? [];
    this.#runs.set(key, own);
    own.push({ start: startA, end: startA + length });
  }
}

function keyOf(a: TextPosition, b: TextPosition): string {
  return `${lineKey(a)} ${lineKey(b)} ${b.start - a.start}`;
}

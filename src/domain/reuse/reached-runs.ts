import type { TextPosition } from './text-position.ts';

/**
 * The runs found so far. A long run has many fingerprints; it is extended at the first of them, so that the work grows
 * with its length and not with the square of it.
 */
export class ReachedRuns {
  /** By the line of the first side and how much further on the second is: stretches of the first, ends exclusive. */
  readonly #runs = new Map<string, { readonly start: TextPosition; readonly end: TextPosition }[]>();

  /** @param line where the line of `a` begins */
  goesThrough(line: TextPosition, a: TextPosition, b: TextPosition): boolean {
    return this.#runs.get(`${line} ${b - a}`)?.some(({ start, end }) => start <= a && a < end) === true;
  }

  /** @param a where the run begins, in `line` and in the line of `b` */
  add(line: TextPosition, a: TextPosition, b: TextPosition, length: number): void {
    const key = `${line} ${b - a}`;
    const own = this.#runs.get(key) ?? [];
    this.#runs.set(key, own);
    own.push({ start: a, end: a + length });
  }
}

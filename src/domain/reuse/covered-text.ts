/** Stretches of numbered texts, in UTF-16 code units; stretches may overlap. */
export class CoveredText {
  readonly #stretches = new Map<number, { readonly start: number; readonly end: number }[]>();

  /** Covers `length` characters of a text from `start` on. */
  add(text: number, start: number, length: number): void {
    const own = this.#stretches.get(text) ?? [];
    this.#stretches.set(text, own);
    own.push({ start, end: start + length });
  }

  /** How many characters of a text from `start` to `end` (exclusive) no stretch covers. */
  countOutside(text: number, start: number, end: number): number {
    const own = (this.#stretches.get(text) ?? []).toSorted((a, b) => a.start - b.start);
    let outside = 0;
    let reached = start;
    for (const stretch of own) {
      if (stretch.start >= end) break;
      outside += Math.max(0, stretch.start - reached);
      reached = Math.max(reached, stretch.end);
    }
    return outside + Math.max(0, end - reached);
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches of numbered texts, in UTF-16 code units; stretches may overlap. */
export class CoveredText {
  readonly #added = new Map<number, Stretch[]>();
  /** Those of a text without overlaps, in order, once it is asked for. */
  readonly #joined = new Map<number, readonly Stretch[]>();

  /** Covers `length` characters of a text from `start` on. */
  add(text: number, start: number, length: number): void {
    const own = this.#added.get(text) ?? [];
    this.#added.set(text, own);
    own.push({ start, end: start + length });
    this.#joined.delete(text);
  }

  /** How many characters of a text from `start` to `end` (exclusive) no stretch covers. */
  countOutside(text: number, start: number, end: number): number {
    const own = this.#joined.get(text) ?? join(this.#added.get(text) ?? []);
    this.#joined.set(text, own);
    let outside = end - start;
    for (let index = firstEndingAfter(own, start); index < own.length; index += 1) {
      const stretch = own[index];
      if (stretch === undefined || stretch.start >= end) break;
      outside -= Math.min(end, stretch.end) - Math.max(start, stretch.start);
    }
    return outside;
  }
}

function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || stretch.start > last.end) joined.push(stretch);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return joined;
}

function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((stretches[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

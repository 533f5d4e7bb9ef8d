import { UNIT_END } from './folded-corpus.ts';

const END = UNIT_END.charCodeAt(0);
/** UTF-16 codes that there are. */
const CODES = 2 ** 16;
/** Up to so many positions are sorted by putting each in its place. */
const FEW = 24;

/**
 * The positions of a text, but for those of `UNIT_END`, in the order of their first character, then ascending; parts of
 * them can be sorted by later characters. For tens of millions, in ten bytes each.
 */
export class SortedPositions {
  /** Where each position is in the text. */
  readonly offsets: Uint32Array;
  /** The character that each was sorted by last. */
  readonly codes: Uint16Array;
  readonly #text: Uint16Array;
  /** For a part while it is being sorted. */
  readonly #sorted: Uint32Array;
  /** How many positions have each code, then where the next of them goes; all 0 between sorts. */
  readonly #counts = new Uint32Array(CODES);
  /** The codes that a part has. */
  readonly #present = new Uint16Array(CODES);

  constructor(text: string) {
    this.#text = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.#text[at] = code;
      this.#counts[code] = (this.#counts[code] as number) + 1;
    }
    const ends = this.#counts[END] ?? 0;
    this.#counts[END] = 0;
    this.offsets = new Uint32Array(text.length - ends);
    this.codes = new Uint16Array(this.offsets.length);
    let most = 0;
    let next = 0;
    for (let code = 0; code < CODES; code += 1) {
      const count = this.#counts[code] as number;
      this.codes.fill(code, next, next + count);
      this.#counts[code] = next;
      next += count;
      most = Math.max(most, count);
    }
    this.#sorted = new Uint32Array(most);
    for (let at = 0; at < this.#text.length; at += 1) {
      const code = this.#text[at] as number;
      if (code === END) continue;
      const target = this.#counts[code] as number;
      this.offsets[target] = at;
      this.#counts[code] = target + 1;
    }
    this.#counts.fill(0);
  }

  /** Sort the positions `from` (included) to `to` by the character `depth` further on, keeping the order of equal ones. */
  sort(from: number, to: number, depth: number): void {
    const { offsets, codes } = this;
    const text = this.#text;
    let isOne = true;
    for (let index = from; index < to; index += 1) {
      const code = text[(offsets[index] as number) + depth] as number;
      codes[index] = code;
      isOne &&= code === codes[from];
    }
    if (isOne) return;
    if (to - from <= FEW) this.#sortFew(from, to);
    else this.#sortMany(from, to);
  }

  #sortFew(from: number, to: number): void {
    const { offsets, codes } = this;
    for (let index = from + 1; index < to; index += 1) {
      const code = codes[index] as number;
      const offset = offsets[index] as number;
      let at = index;
      for (; at > from && (codes[at - 1] as number) > code; at -= 1) {
        codes[at] = codes[at - 1] as number;
        offsets[at] = offsets[at - 1] as number;
      }
      codes[at] = code;
      offsets[at] = offset;
    }
  }

  #sortMany(from: number, to: number): void {
    const { offsets, codes } = this;
    const counts = this.#counts;
    const sorted = this.#sorted;
    let kinds = 0;
    for (let index = from; index < to; index += 1) {
      const code = codes[index] as number;
      const count = counts[code] as number;
      if (count === 0) this.#present[kinds++] = code;
      counts[code] = count + 1;
    }
    const present = this.#present.subarray(0, kinds).sort();
    let next = 0;
    for (const code of present) {
      const count = counts[code] as number;
      counts[code] = next;
      next += count;
    }
    for (let index = from; index < to; index += 1) {
      const code = codes[index] as number;
      const target = counts[code] as number;
      sorted[target] = offsets[index] as number;
      counts[code] = target + 1;
    }
    offsets.set(sorted.subarray(0, to - from), from);
    let start = from;
    for (const code of present) {
      const end = from + (counts[code] as number);
      codes.fill(code, start, end);
      counts[code] = 0;
      start = end;
    }
  }
}

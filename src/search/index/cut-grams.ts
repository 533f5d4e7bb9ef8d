import { UNIT_END, type FoldedCorpus } from './folded-corpus.ts';

/**
 * A range of stretches of characters, and where in the folded texts they begin. Grams are as long as they must be: a
 * common stretch is told apart by the characters that follow it, until few positions are left. Keys are ascending, and no
 * key begins another one. `UNIT_END` closes a key at the end of a unit, so the last character is found like any other.
 *
 * What every position of a gram begins with is its stem: the key or, of a range, the key without its last character.
 * Whatever text begins a stem stands at exactly the positions of the grams with such a stem; any other stands at some of
 * the positions of one gram at most: the last one whose key is not behind it, if its stem begins the text.
 */
export interface Gram {
  readonly key: string;
  /** The character behind the stem is the key's last or one behind it, before the next gram. */
  readonly isRange: boolean;
  /** Offsets in the corpus, ascending. */
  readonly offsets: Uint32Array;
}

/** Length of what every position of a gram begins with. */
export function stemLength({ key, isRange }: Pick<Gram, 'key' | 'isRange'>): number {
  return isRange ? key.length - 1 : key.length;
}

/**
 * Positions of a range at most, unless a test cuts otherwise. Their units are read to tell which have a text, which costs
 * little where they are wanted to be shown anyway.
 */
export const FEW_POSITIONS = 8;

/** How long grams grow. */
export interface GramLimits {
  /** A stretch with more positions than this is extended by one more character. */
  readonly mostPositions: number;
  /** … until it is this long. */
  readonly longestKey: number;
}

/** What else is asked of the cut. */
export interface CutOptions {
  /** Whether a position belongs to grams whose stem has this length; all do when absent. */
  readonly isWanted?: (offset: number, stem: number) => boolean;
  /** Called for each stretch with more positions than a gram may have, ascending, with its offsets in ascending order. */
  readonly visit?: (stretch: string, offsets: Uint32Array) => void;
}

/** All grams of a corpus, ascending by key (UTF-16 order). */
export function* cutGrams(
  corpus: FoldedCorpus,
  { mostPositions, longestKey }: GramLimits,
  { isWanted = () => true, visit = () => undefined }: CutOptions = {},
): Generator<Gram> {
  const codes = Uint16Array.from({ length: corpus.text.length }, (_, index) => corpus.text.charCodeAt(index));
  const end = UNIT_END.charCodeAt(0);
  const offsets = new Uint32Array(codes.length - corpus.headings.length);
  let filled = 0;
  codes.forEach((code, offset) => {
    if (code !== end) offsets[filled++] = offset;
  });
  const sorted = new Uint32Array(offsets.length);
  const counts = new Uint32Array(2 ** 16);

  yield* cut(0, offsets.length, 0);

  /** The grams among `offsets[from..to)`, which agree in their first `depth` characters and are more than a gram may have. */
  function* cut(from: number, to: number, depth: number): Generator<Gram> {
    if (depth > 0) visit(keyAt(from, depth), offsets.subarray(from, to));
    let range: { readonly key: string; readonly offsets: number[] } | undefined;
    let start = from;
    for (const size of partByCode(from, to, depth)) {
      const next = start + size;
      const length = depth + 1;
      if (size > mostPositions) {
        if (range !== undefined) yield closeRange(range);
        range = undefined;
        const isClosed = codes[(offsets[start] as number) + depth] === end;
        if (!isClosed && length < longestKey) yield* cut(start, next, length);
        else {
          const wanted = offsets.slice(start, next).filter((offset) => isWanted(offset, length));
          if (!isClosed) visit(keyAt(start, length), offsets.subarray(start, next));
          if (wanted.length > 0) yield { key: keyAt(start, length), isRange: false, offsets: wanted };
        }
      } else {
        const wanted = Array.from(offsets.subarray(start, next)).filter((offset) => isWanted(offset, depth));
        if (range !== undefined && range.offsets.length + wanted.length > mostPositions) {
          yield closeRange(range);
          range = undefined;
        }
        if (wanted.length > 0) {
          range ??= { key: keyAt(start, length), offsets: [] };
          range.offsets.push(...wanted);
        }
      }
      start = next;
    }
    if (range !== undefined) yield closeRange(range);
  }

  function keyAt(index: number, length: number): string {
    const offset = offsets[index] as number;
    return corpus.text.slice(offset, offset + length);
  }

  /** Sort `offsets[from..to)` by the character `depth` further on, keeping order within; the sizes of the parts. */
  function partByCode(from: number, to: number, depth: number): number[] {
    const present: number[] = [];
    for (let index = from; index < to; index += 1) {
      const code = codes[(offsets[index] as number) + depth] as number;
      if (counts[code] === 0) present.push(code);
      counts[code] = (counts[code] as number) + 1;
    }
    present.sort((a, b) => a - b);
    const sizes = present.map((code) => counts[code] as number);
    let next = from;
    present.forEach((code, part) => {
      counts[code] = next;
      next += sizes[part] as number;
    });
    for (let index = from; index < to; index += 1) {
      const code = codes[(offsets[index] as number) + depth] as number;
      const target = counts[code] as number;
      sorted[target] = offsets[index] as number;
      counts[code] = target + 1;
    }
    offsets.set(sorted.subarray(from, to), from);
    for (const code of present) counts[code] = 0;
    return sizes;
  }
}

function closeRange({ key, offsets }: { readonly key: string; readonly offsets: readonly number[] }): Gram {
  return { key, isRange: true, offsets: Uint32Array.from(offsets).sort() };
}

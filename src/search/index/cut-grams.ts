import { positionInCorpus, UNIT_END, type FoldedCorpus } from './folded-corpus.ts';
import type { GramPositions } from './gram-positions.ts';

/**
 * A stretch of characters and every position in the folded texts at which it begins.
 * The grams of an index are as long as they must be: a rare character is one by itself, a common pair is
 * distinguished by the characters that follow it, until few positions are left. No gram begins another gram,
 * and every position of the texts belongs to exactly one. `UNIT_END` closes a gram at the end of a unit,
 * so the last character is found like any other.
 */
export interface Gram {
  readonly key: string;
  readonly positions: GramPositions;
}

/** How long grams grow. */
export interface GramLimits {
  /** A gram with more positions than this is extended by one more character. */
  readonly mostPositions: number;
  /** … until it is this long. */
  readonly longestKey: number;
}

/** What is done with a stretch that has this many positions or more: no gram, but the beginning of many. */
export interface CommonStretches {
  readonly fewestPositions: number;
  /** Called ascending by key, with every position at which the key begins. */
  readonly take: (stretch: Gram) => void;
}

/** All grams of a corpus, ascending by key (UTF-16 order). Stretches too common for one gram go to `common`. */
export function* cutGrams(
  corpus: FoldedCorpus,
  limits: GramLimits,
  common?: CommonStretches,
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

  yield* told(0, offsets.length, 0);

  /** The grams among `offsets[from..to)`, which agree in their first `depth` characters; each part stays ascending. */
  function* told(from: number, to: number, depth: number): Generator<Gram> {
    const first = offsets[from];
    if (first === undefined) return;
    const closed = depth > 0 && codes[first + depth - 1] === end;
    if (depth > 0 && (closed || to - from <= limits.mostPositions || depth >= limits.longestKey)) {
      const key = corpus.text.slice(first, first + depth);
      yield { key, positions: positionsAt(corpus, offsets.subarray(from, to)) };
      return;
    }
    if (depth > 0 && common !== undefined && to - from >= common.fewestPositions) {
      const key = corpus.text.slice(first, first + depth);
      common.take({ key, positions: positionsAt(corpus, offsets.subarray(from, to)) });
    }
    const parts = partByCode(from, to, depth);
    let start = from;
    for (const size of parts) {
      yield* told(start, start + size, depth + 1);
      start += size;
    }
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

function positionsAt(corpus: FoldedCorpus, offsets: Uint32Array): GramPositions {
  let unit = 0;
  return Float64Array.from(offsets, (offset) => {
    unit = unitAt(corpus.starts, offset, unit);
    return positionInCorpus(corpus, unit, offset);
  });
}

/** The unit that `offset` lies in, known not to be before `from`. */
function unitAt(starts: Uint32Array, offset: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

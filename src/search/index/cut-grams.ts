import { UNIT_END } from './folded-corpus.ts';
import { SortedPositions } from './sorted-positions.ts';

const END = UNIT_END.charCodeAt(0);

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
export const FEW_POSITIONS = 6;

/** How long grams grow. */
export interface GramLimits {
  /** A stretch with more positions than this is extended by one more character. */
  readonly mostPositions: number;
  /** … until it is this long. */
  readonly longestKey: number;
}

/** What is done with what a cut finds, in ascending order. Offsets are those of the cut: whoever keeps them copies them. */
export interface GramVisitor {
  readonly gram: (gram: Gram) => void;
  /** Called for each stretch with more positions than a gram may have, with its length and the ascending offsets where it begins. */
  readonly stretch?: (length: number, offsets: Uint32Array) => void;
  /** Whether a position belongs to grams whose stem has this length; all do when absent. */
  readonly isWanted?: ((offset: number, stem: number) => boolean) | undefined;
}

/** Find all grams of a text of units, each closed by `UNIT_END`; by key, in UTF-16 order. */
export function cutGrams(
  text: string,
  { mostPositions, longestKey }: GramLimits,
  { gram, stretch, isWanted }: GramVisitor,
): void {
  const positions = new SortedPositions(text);
  const { offsets, codes } = positions;
  /** The positions of a range that is not closed yet, and its key. */
  const range = { offsets: new Uint32Array(mostPositions), length: 0, key: '' };
  walk(0, offsets.length, 0);

  /** The grams among `offsets[from..to)`, which agree in their first `depth` characters and are sorted by the next. */
  function walk(from: number, to: number, depth: number): void {
    const length = depth + 1;
    let next = from;
    for (let start = from; start < to; start = next) {
      const code = codes[start] as number;
      while (next < to && codes[next] === code) next += 1;
      if (next - start <= mostPositions) {
        addToRange(start, next, depth);
        continue;
      }
      closeRange();
      const isClosed = code === END;
      if (!isClosed) stretch?.(length, offsets.subarray(start, next));
      if (isClosed || length === longestKey) addWhole(start, next, length);
      else {
        positions.sort(start, next, length);
        walk(start, next, length);
      }
    }
    closeRange();
  }

  function addWhole(from: number, to: number, length: number): void {
    const all = offsets.subarray(from, to);
    const wanted = isWanted === undefined ? all : all.filter((offset) => isWanted(offset, length));
    if (wanted.length > 0) gram({ key: keyAt(from, length), isRange: false, offsets: wanted });
  }

  function addToRange(from: number, to: number, stem: number): void {
    let wanted = 0;
    for (let index = from; index < to; index += 1) {
      if (isWanted === undefined || isWanted(offsets[index] as number, stem)) wanted += 1;
    }
    if (wanted === 0) return;
    if (range.length + wanted > mostPositions) closeRange();
    if (range.length === 0) range.key = keyAt(from, stem + 1);
    for (let index = from; index < to; index += 1) {
      const offset = offsets[index] as number;
      if (isWanted === undefined || isWanted(offset, stem)) insert(range.offsets, range.length++, offset);
    }
  }

  function closeRange(): void {
    if (range.length === 0) return;
    gram({ key: range.key, isRange: true, offsets: range.offsets.subarray(0, range.length) });
    range.length = 0;
  }

  function keyAt(index: number, length: number): string {
    const offset = offsets[index] as number;
    return text.slice(offset, offset + length);
  }
}

/** Put a number where it belongs among the first `count`, which are ascending. */
function insert(ascending: Uint32Array, count: number, number: number): void {
  let at = count;
  for (; at > 0 && (ascending[at - 1] as number) > number; at -= 1) {
    ascending[at] = ascending[at - 1] as number;
  }
  ascending[at] = number;
}

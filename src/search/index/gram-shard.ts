import type { FoldLevel } from '../fold/fold.ts';
import { ByteReader, ByteWriter, joinBytes } from './bytes.ts';
import type { Gram } from './cut-grams.ts';
import { isInBody, makePosting, unitOf } from './posting.ts';

/** A gram as stored. */
export interface ShardGram extends Pick<Gram, 'key' | 'isRange'> {
  readonly postings: Uint32Array;
  /** Of the loose level, for each posting: how many characters it is to the first that punctuation is left out before. */
  readonly toGap?: Uint32Array;
}

/**
 * The bytes of some neighbouring grams, without compression: six columns, like with like, so that they compress; before
 * them the lengths of all but the last. For each gram, ascending by key: how many characters its key shares with the key
 * before; how many it adds; those (the first as its distance from the character it replaces); twice how many postings,
 * plus one for a range. For each posting twice the distance from the unit before, plus one in body text; at the loose
 * level, how far it is to the gap.
 */
export class GramShardWriter {
  readonly #shared = new ByteWriter();
  readonly #added = new ByteWriter();
  readonly #characters = new ByteWriter();
  readonly #counts = new ByteWriter();
  readonly #units = new ByteWriter();
  readonly #gaps = new ByteWriter();
  readonly #columns = [
    this.#shared,
    this.#added,
    this.#characters,
    this.#counts,
    this.#units,
    this.#gaps,
  ] as const;
  #lastKey = '';

  get length(): number {
    let length = 0;
    for (const column of this.#columns) length += column.length;
    return length;
  }

  add({ key, isRange, postings, toGap = new Uint32Array() }: ShardGram): void {
    const shared = sharedLength(this.#lastKey, key);
    this.#shared.write(shared);
    this.#added.write(key.length - shared);
    for (let index = shared; index < key.length; index += 1) {
      this.#characters.write(key.charCodeAt(index) - (index === shared ? codeAt(this.#lastKey, index) : 0));
    }
    this.#counts.write(postings.length * 2 + (isRange ? 1 : 0));
    let unit = 0;
    for (const posting of postings) {
      this.#units.write((unitOf(posting) - unit) * 2 + (isInBody(posting) ? 1 : 0));
      unit = unitOf(posting);
    }
    for (const distance of toGap) this.#gaps.write(distance);
    this.#lastKey = key;
  }

  /** The bytes of what was added; the writer begins anew. */
  take(): Uint8Array {
    this.#lastKey = '';
    const columns = this.#columns.map((column) => column.take());
    const head = new ByteWriter();
    for (const column of columns.slice(0, -1)) head.write(column.length);
    return joinBytes([head.take(), ...columns]);
  }
}

/**
 * The bytes of a shard, without compression: the grams of a stretch of the alphabet at both levels, each as `GramShardWriter`
 * has them, and before them the length of the exact ones. Whoever finds nothing at one level asks at the other next.
 */
export function joinLevels(exact: Uint8Array, loose: Uint8Array): Uint8Array {
  const head = new ByteWriter();
  head.write(exact.length);
  return joinBytes([head.take(), exact, loose]);
}

/** What `joinLevels` put together. Bytes that are none throw a RangeError. */
export function readLevels(bytes: Uint8Array): Readonly<Record<FoldLevel, readonly ShardGram[]>> {
  const head = new ByteReader(bytes);
  const length = head.read();
  const end = head.position + length;
  return { exact: readGrams(bytes.subarray(head.position, end)), loose: readGrams(bytes.subarray(end)) };
}

/** The grams of one level that `GramShardWriter` wrote. */
export function readGrams(bytes: Uint8Array): ShardGram[] {
  const [shared, added, characters, counts, units, gaps] = readColumns(bytes);
  const isLoose = !gaps.atEnd;
  const grams: ShardGram[] = [];
  let key = '';
  while (!shared.atEnd) {
    key = readKey(key, shared.read(), added.read(), characters);
    const counted = counts.read();
    const postings = new Uint32Array(counted >>> 1);
    let unit = 0;
    for (let index = 0; index < postings.length; index += 1) {
      const step = units.read();
      unit += step >>> 1;
      postings[index] = makePosting(unit, step % 2 === 1);
    }
    const gram = { key, isRange: counted % 2 === 1, postings };
    grams.push(isLoose ? { ...gram, toGap: Uint32Array.from(postings, () => gaps.read()) } : gram);
  }
  if (!units.atEnd || !gaps.atEnd) throw new RangeError('more postings than counted');
  return grams;
}

type Columns = readonly [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];

function readColumns(bytes: Uint8Array): Columns {
  const head = new ByteReader(bytes);
  const lengths = Array.from({ length: 5 }, () => head.read());
  let from = head.position;
  const next = (length = bytes.length - from): ByteReader => {
    const column = new ByteReader(bytes.subarray(from, from + length));
    from += length;
    return column;
  };
  const [shared, added, characters, counts, units] = lengths;
  return [next(shared), next(added), next(characters), next(counts), next(units), next()];
}

function readKey(last: string, shared: number, added: number, characters: ByteReader): string {
  let key = last.slice(0, shared);
  for (let index = 0; index < added; index += 1) {
    key += String.fromCharCode(characters.read() + (index === 0 ? codeAt(last, shared) : 0));
  }
  return key;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The code unit at `index`; 0 behind the end. */
function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}

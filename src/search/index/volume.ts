import type { FoldLevel } from '../fold/fold.ts';
import { HASH_LENGTH } from './content-hash.ts';
import { fileName, type FileKind } from './file-name.ts';

/*
 * A volume is a file of many parts, one after the other, of which readers load the few that they need: a collection has
 * few files, and a question few bytes. Each part ends with the hash of its own bytes (`sealPart`). No volume has more
 * bytes than an index allows for: what does not fit begins the next one, and a part that is longer than a volume has
 * volumes of its own.
 */

/** Where a part lies, in bytes. */
export interface FilePart {
  /** Name of the file. */
  readonly file: string;
  readonly from: number;
  readonly length: number;
  /** Files that it goes on in, where it is longer than a volume: it is all that they and the first hold. */
  readonly more?: readonly string[];
}

/** Volumes of one kind, as in one long file. */
export interface Volumes {
  readonly kind: FileKind;
  /** Content hashes, one after the other. */
  readonly hashes: string;
  /** Bytes that a volume has at most. */
  readonly mostBytes: number;
}

/** Where a part begins: the number of the volume, and bytes in it. */
export type PartPosition = readonly [volume: number, from: number];

/** Where the grams are; hashes are those of volumes, one after the other. */
export interface GramList {
  /** What each head begins with (no more of a gram's key than tells it from the one before), ascending, and its bytes. */
  readonly begins: readonly string[];
  readonly lengths: readonly number[];
  readonly heads: string;
  readonly shards: string;
  /** Those of what is counted of common stretches. */
  readonly lists: string;
}

/** Where some neighbouring grams of both levels are: in shards one after the other; and the common stretches that sort there. */
export interface GramHead {
  /** What each shard begins with, as in `GramList`, its bytes, and where the first one begins. */
  readonly begins: readonly string[];
  readonly lengths: readonly number[];
  readonly at: PartPosition;
  readonly common: Readonly<Record<FoldLevel, CommonKeys>>;
}

/** Common stretches, of each the bytes of what is loaded first, and where that begins; its lists follow. */
export interface CommonKeys {
  readonly keys: readonly string[];
  readonly lengths: readonly number[];
  readonly at: readonly PartPosition[];
}

/** Name of the volume at `number` of those with these hashes. */
function volumeName(kind: FileKind, hashes: string, number: number): string {
  return fileName(kind, hashes.slice(number * HASH_LENGTH, (number + 1) * HASH_LENGTH));
}

/** Where a part of this length goes behind the one that ends at `after`, and where it ends itself. */
export function placePart(
  after: PartPosition,
  length: number,
  mostBytes: number,
): { readonly begin: PartPosition; readonly end: PartPosition } {
  const [volume, from] = after;
  const begin: PartPosition = from > 0 && from + length > mostBytes ? [volume + 1, 0] : after;
  const end: PartPosition =
    length > mostBytes ? [begin[0] + Math.ceil(length / mostBytes), 0] : [begin[0], begin[1] + length];
  return { begin, end };
}

/** Parts of these lengths that follow each other from a place on, through as many volumes as they take. */
export function layOutParts(
  { kind, hashes, mostBytes }: Volumes,
  position: PartPosition,
  lengths: readonly number[],
): FilePart[] {
  let after = position;
  return lengths.map((length) => {
    const { begin, end } = placePart(after, length, mostBytes);
    after = end;
    const [volume, from] = begin;
    const part = { file: volumeName(kind, hashes, volume), from, length };
    if (length <= mostBytes) return part;
    const others = Array.from({ length: end[0] - volume - 1 }, (_, at) => volume + 1 + at);
    return { ...part, more: others.map((other) => volumeName(kind, hashes, other)) };
  });
}

/** Number of the one that `key` lies in: the last that begins at or before it; -1 before the first. */
export function lastBefore<Key extends string | number>(begins: readonly Key[], key: Key): number {
  let low = 0;
  let high = begins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((begins[middle] as Key) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those that can hold a key that `wanted` begins with, or keys that begin with `wanted`: `[from, to)`. */
export function rangeFor(begins: readonly string[], wanted: string): readonly [from: number, to: number] {
  const last = lastBefore(begins, wanted);
  let to = last + 1;
  while (begins[to]?.startsWith(wanted)) to += 1;
  return [Math.max(0, last), to];
}

/**
 * As much of `key` as tells it from the key before it. What keys begin with finds them as the keys themselves would,
 * since no key begins another one.
 */
export function shortestBegin(before: string, key: string): string {
  let shared = 0;
  while (shared < before.length && before[shared] === key[shared]) shared += 1;
  return key.slice(0, shared + 1);
}

import { HASH_LENGTH } from './content-hash.ts';
import { fileName, type FileKind } from './file-name.ts';

/*
 * A volume is a file of many parts, one after the other, of which readers load the few that they need: a collection has
 * few files, and a question few bytes. Each part ends with the hash of its own bytes (`sealPart`).
 */

/** Where a part lies, in bytes. */
export interface FilePart {
  /** Name of the file. */
  readonly file: string;
  readonly from: number;
  readonly length: number;
}

/** The volumes of a sorted whole: what each begins with (no more of a gram's key than tells it from the one before), ascending. */
export interface VolumeList {
  readonly begins: readonly string[];
  /** Content hashes, one after the other. */
  readonly hashes: string;
  /** Bytes of each volume's head, which stands first in it. */
  readonly heads: readonly number[];
  /** The volumes of the lists of common stretches. */
  readonly lists: ListVolumes;
}

/** Volumes of parts one after the other, as in one long file. */
export interface ListVolumes {
  /** Content hashes, one after the other. */
  readonly hashes: string;
  /** A volume ends with the first part that brings it to so many bytes. */
  readonly mostBytes: number;
}

/** Where parts begin: the number of the volume, and bytes in it. */
export type ListPosition = readonly [volume: number, from: number];

/** What else is in a volume of grams: first the shards, then the common stretches, each in ascending order. */
export interface GramHead {
  /** What each shard begins with, as in `VolumeList`, and its bytes. */
  readonly begins: readonly string[];
  readonly lengths: readonly number[];
  /** The common stretches that sort here, and of each the bytes of what is loaded first, and where its lists begin. */
  readonly common: readonly string[];
  readonly commonLengths: readonly number[];
  readonly lists: readonly ListPosition[];
}

/** Name of the volume at `number` of those with these hashes. */
export function volumeName(kind: FileKind, hashes: string, number: number): string {
  return fileName(kind, hashes.slice(number * HASH_LENGTH, (number + 1) * HASH_LENGTH));
}

/** Parts of these lengths that follow each other from byte `from` of a file. */
export function layOutParts(file: string, from: number, lengths: readonly number[]): FilePart[] {
  let next = from;
  return lengths.map((length) => {
    const part = { file, from: next, length };
    next += length;
    return part;
  });
}

/** Lists of these lengths that follow each other from a place on, through as many volumes as they take. */
export function layOutLists(
  { hashes, mostBytes }: ListVolumes,
  [first, offset]: ListPosition,
  lengths: readonly number[],
): FilePart[] {
  let volume = first;
  let from = offset;
  return lengths.map((length) => {
    if (from >= mostBytes) {
      volume += 1;
      from = 0;
    }
    const part = { file: volumeName('lists', hashes, volume), from, length };
    from += length;
    return part;
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

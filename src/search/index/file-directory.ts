import { HASH_LENGTH } from './content-hash.ts';
import { fileName, type FileKind } from './file-name.ts';

/**
 * Neighbouring files of a sorted whole: what each begins with (a gram's key), ascending, and the files' content hashes,
 * one after the other.
 */
export interface FileDirectory {
  readonly begins: readonly string[];
  readonly hashes: string;
}

/** Name of the file at `number`. */
export function fileAt(kind: FileKind, { hashes }: Pick<FileDirectory, 'hashes'>, number: number): string {
  return fileName(kind, hashes.slice(number * HASH_LENGTH, (number + 1) * HASH_LENGTH));
}

/** Number of the file that `key` lies in: the last one that begins at or before it; -1 before the first. */
export function lastFileBefore<Key extends string | number>(begins: readonly Key[], key: Key): number {
  let low = 0;
  let high = begins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((begins[middle] as Key) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The files that can hold a key that `wanted` begins with, or keys that begin with `wanted`: `[from, to)`. */
export function filesFor(begins: readonly string[], wanted: string): readonly [from: number, to: number] {
  const last = lastFileBefore(begins, wanted);
  let to = last + 1;
  while (begins[to]?.startsWith(wanted)) to += 1;
  return [Math.max(0, last), to];
}

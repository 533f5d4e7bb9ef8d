/** Kinds of index file; a file is named for its kind and its content. */
export type FileKind =
  | 'index'
  | 'pages'
  | 'grams'
  | 'common'
  | 'text'
  | 'readings'
  | 'heads'
  | 'citations'
  | 'names'
  | 'hints'
  | 'answers';

/** Name of the file of a kind with this content hash. */
export function fileName(kind: FileKind, hash: string): string {
  return `${kind}-${hash}.bin`;
}

/** Name of a part of what has this hash. A part ends with the hash of its own bytes (`sealPart`). */
export function partName(kind: FileKind, hash: string, part: number): string {
  return `${kind}-${hash}-${String(part)}.bin`;
}

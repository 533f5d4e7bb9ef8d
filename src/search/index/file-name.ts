/** Kinds of index file; a file is named for its kind and its content. */
export type FileKind =
  | 'index'
  | 'grams'
  | 'lists'
  | 'texts'
  | 'documents'
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

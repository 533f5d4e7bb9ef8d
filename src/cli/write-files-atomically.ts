import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be written whole. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** It takes the place of a file that exists; otherwise an existing file is an error. */
  readonly replaces: boolean;
}

/**
 * Writes all of the files or none: each beside its place first, then all are put there.
 * @throws the error of the file system, with every file as it was before
 */
export function writeFilesAtomically(files: readonly PlannedFile[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      mkdirSync(dirname(file.path), { recursive: true });
      undo.push(() => {
        rmSync(partialPath(file), { force: true });
      });
      writeFileSync(partialPath(file), file.content);
    }
    for (const file of files) undo.push(putInPlace(file));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const file of files) rmSync(partialPath(file), { force: true });
}

function partialPath({ path }: PlannedFile): string {
  return `${path}.partial-${String(process.pid)}`;
}

/** Returns what takes it away again. */
function putInPlace(file: PlannedFile): () => void {
  const { path, replaces } = file;
  if (!replaces) {
    // Unlike a renaming, a link never takes the place of a file that appeared meanwhile.
    linkSync(partialPath(file), path);
    return () => {
      rmSync(path, { force: true });
    };
  }
  const previous = readFileSync(path);
  renameSync(partialPath(file), path);
  return () => {
    writeFileSync(path, previous);
  };
}

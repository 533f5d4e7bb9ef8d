import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { CorpusPaths, Journal } from './journal.ts';
import { finishJournal, hashAt, hashOf, partialPath, writeJournal } from './journal.ts';
import { asWriteError, WriteError } from './write-problem.ts';

/** A file to be written whole. */
export interface PlannedFile {
  /** Absolute, or relative to the project root. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What was read from it, and must still be there; absent where there was no file, and must still be none. */
  readonly previous?: string | Uint8Array | undefined;
}

/** What a file holds before it is planned anew; absent where there is none. */
export function readPrevious(root: string, path: string): Uint8Array | undefined {
  return existsSync(resolve(root, path)) ? readFileSync(resolve(root, path)) : undefined;
}

/**
 * Writes all of the files or none, for whoever holds the lock on the corpus: every new content under a temporary name next to the file first,
 * then a journal of what goes where, then each is put there. A process stopped before the journal has changed nothing;
 * one stopped after it is finished by the next (`recoverWriting`).
 * @throws WriteError: nothing was changed (`write-failed`, `write-changed`), or the journal stands and the next run
 *   goes on (`write-unfinished`, `write-conflict`)
 */
export function writeFiles(files: readonly PlannedFile[], root: string, folders: CorpusPaths): void {
  if (files.length === 0) return;
  const located = files.map((file) => ({ ...file, path: resolve(root, file.path), name: file.path }));
  const journal: Journal = {
    pid: process.pid,
    files: located.map(({ path, content, previous }) => ({
      path: relative(folders.content, path),
      ...(previous !== undefined && { before: hashOf(previous) }),
      after: hashOf(content),
    })),
  };
  try {
    for (const { path, content } of located) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(partialPath(path, journal.pid), content, { flush: true });
    }
    for (const { path, name, previous } of located) {
      const before = previous === undefined ? undefined : hashOf(previous);
      if (hashAt(path) !== before) throw new WriteError('write-changed', name);
    }
    writeJournal(folders, journal);
  } catch (error) {
    for (const { path } of located) removeIfPossible(partialPath(path, journal.pid));
    throw asWriteError(error, 'write-failed', folders.content);
  }
  finishJournal(folders, journal);
}

/** A partial file that cannot be removed now is removed by the next run. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be removed cannot be there either, or the next run says so.
  }
}

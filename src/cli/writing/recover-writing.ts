import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPartial } from '../../checks/content/files/writing-files.ts';
import type { CorpusPaths } from './journal.ts';
import { finishJournal, readJournal } from './journal.ts';

/** What was found of commands that were stopped while they wrote; paths from the content folder. */
export interface Recovery {
  /** Files that a journal named; all have their final names now. */
  readonly finished: readonly string[];
  /** New contents that no journal names: they were removed, and nothing was changed. */
  readonly removed: readonly string[];
}

/**
 * Ends what an interrupted command began, for whoever holds the lock on the corpus: with a journal the writing is
 * finished, without one it never was, and what it left is removed.
 * @throws WriteError where it cannot be finished without overwriting what somebody wrote since
 */
export function recoverWriting(folders: CorpusPaths): Recovery {
  const journal = readJournal(folders);
  if (journal) finishJournal(folders, journal);
  const removed = [folders.content, folders.seeds].flatMap(findPartials);
  for (const path of removed) rmSync(path, { force: true });
  return { finished: journal?.files.map(({ path }) => path) ?? [], removed };
}

function findPartials(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => isPartial(basename(file))).map((file) => join(folder, file));
  } catch {
    // No such folder: nothing was left in it.
    return [];
  }
}

import { createHash } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { JOURNAL, partialName } from '../../checks/content/files/writing-files.ts';
import { asWriteError, WriteError } from './write-problem.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The files being replaced: written once every new content stands next to its file, removed when all have their final names. */
const journalSchema = z.strictObject({
  /** Process that wrote the new contents. */
  pid: z.int().positive(),
  files: z
    .array(
      z.strictObject({
        /** From the content folder. */
        path: z.string(),
        /** What was there; absent where no file was. */
        before: sha256.optional(),
        after: sha256,
      }),
    )
    .readonly(),
});
export type Journal = Readonly<z.infer<typeof journalSchema>>;

/** Absolute paths of the folders of a corpus. */
export interface CorpusPaths {
  readonly content: string;
  readonly seeds: string;
}

/** SHA-256 of the content of a file, lower-case hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of the file at `path`; absent where nothing is there, `unreadable` for a folder, a broken link and the like. */
export function hashAt(path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    return hashOf(readFileSync(path));
  } catch {
    return 'unreadable';
  }
}

/** Where the new content of the file at `path` stands until it is moved there. */
export function partialPath(path: string, pid: number): string {
  return join(dirname(path), partialName(basename(path), pid));
}

/** Writes the journal, whole or not at all. From then on the writing is finished, by this process or by a later one. */
export function writeJournal({ content }: CorpusPaths, journal: Journal): void {
  const path = join(content, JOURNAL);
  writeFileSync(partialPath(path, journal.pid), JSON.stringify(journal), { flush: true });
  renameSync(partialPath(path, journal.pid), path);
}

/**
 * Reads the journal of an interrupted writing; absent where there is none.
 * @throws WriteError when it cannot be read, or names files outside the corpus
 */
export function readJournal(folders: CorpusPaths): Journal | undefined {
  const path = join(folders.content, JOURNAL);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    const journal = journalSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    for (const { path: file } of journal.files) {
      if (!isInside(resolve(folders.content, file), folders)) throw new Error(file);
    }
    return journal;
  } catch (error) {
    throw new WriteError('write-journal', path, error instanceof Error ? error.message : String(error));
  }
}

function isInside(path: string, { content, seeds }: CorpusPaths): boolean {
  return [content, seeds].some((folder) => path.startsWith(folder + sep));
}

/**
 * Moves every file of a journal to its final name and removes the journal. What has its final name already is left there.
 * @throws WriteError where a file is neither what it was nor what it shall be: then it is not overwritten, and journal
 *   and new content stay until somebody has decided
 */
export function finishJournal({ content }: CorpusPaths, { pid, files }: Journal): void {
  try {
    for (const { path, before, after } of files) {
      moveToFinalName(resolve(content, path), partialPath(resolve(content, path), pid), before, after);
    }
    rmSync(join(content, JOURNAL), { force: true });
  } catch (error) {
    throw asWriteError(error, 'write-unfinished', content);
  }
}

function moveToFinalName(path: string, partial: string, before: string | undefined, after: string): void {
  const staged = hashAt(partial);
  const current = hashAt(path);
  if (staged !== undefined && current !== after) {
    if (current !== before || staged !== after) throw new WriteError('write-conflict', path, partial);
    // Unlike a renaming, a link never takes the place of a file that appeared meanwhile.
    if (current === undefined) linkSync(partial, path);
    else renameSync(partial, path);
  }
  rmSync(partial, { force: true });
}

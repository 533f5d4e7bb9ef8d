import { resolve } from 'node:path';
import { printDiagnostics } from '../../integrations/print-diagnostics.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';
import type { LockHolder } from './lock-corpus.ts';
import { lockCorpus } from './lock-corpus.ts';
import { recoverWriting } from './recover-writing.ts';
import type { PlannedFile } from './write-files.ts';
import { writeFiles } from './write-files.ts';
import { asWriteError, WriteError } from './write-problem.ts';

/** Writes all of the files or none. @throws WriteError */
export type WriteFiles = (files: readonly PlannedFile[]) => void;

/**
 * The only way to change the corpus of the project at `root`: `change` reads, decides and writes while no other process
 * does, and after what an interrupted one had begun is ended. A write that fails is printed.
 * @param change all that it reads must be read inside it; returns the exit status
 * @returns the exit status, 1 where a write failed
 */
export function changeCorpus(
  root: string,
  folders: CorpusFolders,
  change: (write: WriteFiles) => number,
): number {
  const paths = { content: resolve(root, folders.content), seeds: resolve(root, folders.seeds) };
  try {
    const giveBack = takeLock(paths.content, folders.content);
    try {
      const { finished, removed } = recoverWriting(paths);
      if (finished.length > 0) {
        console.log(`接着写完了中断的写入 · finished an interrupted writing: ${finished.join(', ')}`);
      }
      if (removed.length > 0) {
        console.log(
          `清除了中断的写入留下的文件 · removed what an interrupted writing left: ${removed.join(', ')}`,
        );
      }
      return change((files) => {
        writeFiles(files, root, paths);
      });
    } finally {
      giveBack();
    }
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    printDiagnostics([error.diagnostic]);
    return 1;
  }
}

function takeLock(content: string, named: string): () => void {
  try {
    return lockCorpus(content, (holder) => {
      printHolder(holder, named);
    });
  } catch (error) {
    throw asWriteError(error, 'write-failed', named);
  }
}

function printHolder({ pid, since, ticket }: LockHolder, folder: string): void {
  const [number, from] = [String(pid), since === undefined ? '' : `${since} UTC`];
  console.error(
    `进程 ${number}${from === '' ? '' : `（${from} 起）`}正在写入 ${folder}/，等它写完再继续；它若不会结束，停止该进程，或（它并非本程序时）删去 ${folder}/${ticket}`,
  );
  console.error(
    `Process ${number}${from === '' ? '' : ` (since ${from})`} is writing to ${folder}/; waiting for it to end. If it never will, stop it, or, where it is not this program, delete ${folder}/${ticket}`,
  );
}

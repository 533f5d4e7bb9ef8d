import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { ProblemWording } from '../../ingest/problem-wording.ts';
import { createProblem } from '../../ingest/problem-wording.ts';

const WORDINGS = {
  'write-failed': {
    message: (detail) => ({
      zh: `写入失败，未留下任何改动：${detail}`,
      en: `Writing failed; nothing was changed: ${detail}`,
    }),
    hint: { zh: '检查磁盘空间和权限后重试', en: 'Check disk space and permissions, then try again' },
  },
  'write-changed': {
    message: () => ({
      zh: '读取之后、写入之前，这个文件被改动了；什么也没有写',
      en: 'This file was changed after it was read; nothing was written',
    }),
    hint: { zh: '再运行一次，以它现在的内容为准', en: 'Run again: what it says now will be read' },
  },
  'write-conflict': {
    message: (detail) => ({
      zh: `写入中断后，这个文件被改动了，未覆盖；中断前要写的内容在 ${detail}`,
      en: `This file was changed after writing was interrupted; it was not overwritten. What was to be written stands in ${detail}`,
    }),
    hint: {
      zh: '对照两个文件，把要留下的写进这个文件，删去另一个，再运行一次',
      en: 'Compare the two, put what is to stay into this file, delete the other one, then run again',
    },
  },
  'write-unfinished': {
    message: (detail) => ({
      zh: `写入未完成：${detail}`,
      en: `Writing could not be finished: ${detail}`,
    }),
    hint: {
      zh: '检查磁盘空间和权限后再运行一次，会接着写完',
      en: 'Check disk space and permissions, then run again: the rest will be written',
    },
  },
  'write-journal': {
    message: (detail) => ({
      zh: `读不出中断的写入留下的记录：${detail}`,
      en: `The journal of an interrupted writing cannot be read: ${detail}`,
    }),
    hint: {
      zh: '用 git 查看各文件有无变化，然后删去这份记录',
      en: 'See with git which files have changed, then delete this journal',
    },
  },
} as const satisfies Record<string, ProblemWording>;

/** Why the corpus was not changed, or not wholly. */
export class WriteError extends Error {
  readonly diagnostic: Diagnostic;

  /** @param detail the message of the file system, or the name of another file */
  constructor(ruleId: keyof typeof WORDINGS, file: string, detail = '') {
    super(`${ruleId}: ${file} ${detail}`);
    this.diagnostic = createProblem(ruleId, 'error', WORDINGS[ruleId], {
      file,
      position: { line: 1, column: 1 },
      detail,
    });
  }
}

/** An error as a `WriteError`: itself where it is one, otherwise of rule `ruleId` with what it says. */
export function asWriteError(error: unknown, ruleId: keyof typeof WORDINGS, file: string): WriteError {
  if (error instanceof WriteError) return error;
  return new WriteError(ruleId, file, error instanceof Error ? error.message : String(error));
}

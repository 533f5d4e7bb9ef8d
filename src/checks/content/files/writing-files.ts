import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { problemIn } from '../../base/located.ts';

/** In the content folder while files are being replaced: which, and what was there before. */
export const JOURNAL = '.writing-journal.json';

/** In the content folder while process `pid` changes the corpus; `token` tells it from earlier ones of that number. */
export function ticketName(pid: number, token: string): string {
  return `.writing-${String(pid)}-${token}.lock`;
}

/** The process whose ticket has this name. */
export function ticketHolder(name: string): number | undefined {
  const pid = /^\.writing-(\d+)-[0-9a-f]+\.lock$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Next to the file `name` while process `pid` writes its new content. Hidden, as no text as received may be. */
export function partialName(name: string, pid: number): string {
  return `.${name}.partial-${String(pid)}`;
}

/** Whether a file of this name holds content not yet moved to its final name. */
export function isPartial(name: string): boolean {
  return /^\..+\.partial-\d+$/.test(name);
}

/** That `file` was left behind by a command that was stopped while it wrote. */
export function unfinishedWriting(file: string): Diagnostic {
  return problemIn(
    file,
    { line: 1, column: 1 },
    {
      ruleId: 'unfinished-writing',
      message: {
        zh: `有命令正在写入，或写入时被中断，留下“${file}”`,
        en: `A command is writing, or was stopped while it wrote and left “${file}”`,
      },
      hint: {
        zh: '等它写完；若已中断，再运行一次 npm run ingest 或 npm run publish:ids，它会先接着完成或清除',
        en: 'Wait for it to end; if it was stopped, run npm run ingest or npm run publish:ids again, which first finishes or clears it',
      },
    },
  );
}

import type { ProjectFiles, SampleFile } from './sample-project.ts';
import { sampleFiles } from './sample-project.ts';

/** `‸` in the new words marks where the diagnostic has to point; it is no part of the file. */
export const MARK = '‸';

/** File → the words that change in it, in turn. */
export type Edits = Readonly<Partial<Record<SampleFile, readonly (readonly [from: string, to: string])[]>>>;

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The files with their words changed, and the positions marked in the new words. */
export function applyEdits(
  edits: Edits,
  files: Readonly<Record<SampleFile, string>> = sampleFiles,
): { changes: ProjectFiles; marks: readonly Mark[] } {
  const changes: Record<string, string> = {};
  const marks: Mark[] = [];
  for (const [name, replacements] of Object.entries(edits)) {
    let text: string = files[name as SampleFile];
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`“${from}” is not in ${name}`);
      text = text.replace(from, to);
    }
    for (const [index, line] of text.split('\n').entries()) {
      const column = [...line].indexOf(MARK);
      if (column !== -1) marks.push({ file: name, line: index + 1, column: column + 1 });
    }
    changes[name] = text.replaceAll(MARK, '');
  }
  return { changes, marks };
}

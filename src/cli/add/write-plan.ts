import type { Settings } from '../../schemas/settings.ts';
import { changeCorpus } from '../writing/change-corpus.ts';
import type { PlannedFile } from '../writing/write-files.ts';
import type { Plan } from './check-plan.ts';

/**
 * Writes every file of a plan or none, the texts as received first. Files that somebody changed in the meantime are not
 * overwritten; what went wrong is printed.
 * @returns the files written; `undefined` where none was
 */
export function writePlan(
  { changes, seeds = [] }: Plan,
  root: string,
  { folders }: Pick<Settings, 'folders'>,
): readonly string[] | undefined {
  const files: readonly PlannedFile[] = [
    ...seeds.map(({ name, bytes }) => ({ path: `${folders.seeds}/${name}`, content: bytes })),
    ...changes.map(({ file, before: previous, after: content }) => ({ path: file, content, previous })),
  ];
  const status = changeCorpus(root, folders, (write) => {
    write(files);
    return 0;
  });
  return status === 0 ? files.map(({ path }) => path) : undefined;
}

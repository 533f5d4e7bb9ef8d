import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDiagnostic } from '../../../domain/source/diagnostic.ts';
import type { CorpusFolders } from '../../../schemas/settings.ts';
import { listProjectFiles } from './list-project-files.ts';

/**
 * The content files of a corpus, as the content check lists them, in code point order.
 * @throws when its folders hold anything else, with the words of that check
 */
export function contentFiles(folders: CorpusFolders): readonly string[] {
  const { content, diagnostics } = listProjectFiles(process.cwd(), folders);
  if (diagnostics.length > 0) throw new Error(`\n${diagnostics.map(formatDiagnostic).join('\n')}`);
  return content;
}

/**
 * A short text that is another one when any file of the content folder is another one.
 * @throws as `contentFiles`
 */
export function contentRevision(folders: CorpusFolders): string {
  const hash = createHash('sha256');
  for (const file of contentFiles(folders)) hash.update(`\0${file}\0`).update(readFileSync(resolve(file)));
  return hash.digest('hex');
}

import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import { COLLECTIONS, DOCUMENTS } from '../../../schemas/collections.ts';
import { problemIn } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Lists that whole pages are made of. The others may be empty: there may be no corrections. */
const REQUIRED: readonly CollectionName[] = [
  'targets',
  'milestones',
  'organisations',
  'indicators',
  'topics',
  'terms',
];

/** Astro builds blank pages from an empty or missing collection without a word: here it is an error. */
export function* checkFilled(content: Content): Generator<Diagnostic> {
  if (content.documents.length === 0) yield emptyProblem(`${content.folders.content}/${DOCUMENTS.path}`);
  for (const name of REQUIRED) {
    const { records, isRead, claimedIds } = content[name];
    if (isRead && records.length === 0 && claimedIds.size === 0)
      yield emptyProblem(`${content.folders.content}/${COLLECTIONS[name].path}`);
  }
}

function emptyProblem(file: string): Diagnostic {
  return problemIn(
    file,
    { line: 1, column: 1 },
    {
      ruleId: 'empty-collection',
      message: { zh: '这里没有任何记录', en: 'There are no records here' },
      hint: {
        zh: '空集合会生成空白页面而不报错：补上记录，或恢复误删的文件',
        en: 'An empty collection builds blank pages without a message: add records, or restore the lost file',
      },
    },
  );
}

/** Makes the exact index of a build in a process of its own (`exact-index.ts`), and answers with the name of its entry. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedDocuments } from '../../content/build-site.ts';
import { readDocuments } from '../../content/files/read-documents.ts';
import { readRecordLists } from '../../content/files/read-record-lists.ts';
import { collectForWrittenPages } from '../../content/when-pages-are-written.ts';
import { exactIndex, searchDocuments } from '../../features/search/index/exact-index.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { IndexTask } from './exact-index.ts';
import { answerApart } from '../run-apart.ts';

answerApart(writeIndex);

function writeIndex({ settings, folder }: IndexTask): string {
  const { entry, files } = exactIndex(readTexts(settings), settings.searchEndpoint);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  return entry;
}

/** The texts to be found; of all else that the content holds nothing stays in memory. */
function readTexts(settings: Settings): readonly SearchDocument[] {
  const letGo = collectForWrittenPages();
  const { folders } = settings;
  const documents = publishedDocuments(readDocuments(folders), settings);
  const found = searchDocuments({
    documents,
    ...readRecordLists(folders, ['targets', 'topics']),
  });
  letGo();
  return found;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFiles } from '../../checks/content/files/content-files.ts';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { frontMatterRange } from '../../ingest/mdx/front-matter-range.ts';
import { readMdx } from '../../ingest/mdx/read-mdx.ts';
import { documentFile, DOCUMENTS } from '../../schemas/collections.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';
import { rememberFiles } from './remember-files.ts';

/**
 * Reads the documents of a corpus, their front matter checked against its schema, in order of their files.
 * @throws when one cannot be read; the content check says where
 */
export function readDocuments(folders: CorpusFolders): readonly CitableDocument[] {
  const start = `${folders.content}/${DOCUMENTS.path}/`;
  return readFiles(contentFiles(folders).filter((file) => file.startsWith(start)));
}

/** The MDX of a document without its front matter. @throws when there is no such document */
export function readDocumentBody(folders: CorpusFolders, policy: string): string {
  const source = readFileSync(resolve(folders.content, documentFile(policy)), 'utf8');
  return source.slice(frontMatterRange(source)?.bodyStart ?? 0);
}

const readFiles = rememberFiles((source, file): CitableDocument => {
  const { value, diagnostics } = readMdx(source, file);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new Error(`${file}: ${problem.message.en} Run "npm run check:content".`);
  return { policy: DOCUMENTS.schema.parse(value.frontMatter), text: value.text };
});

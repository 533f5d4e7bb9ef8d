import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFiles } from '../../checks/content/files/content-files.ts';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { frontMatterRange } from '../../ingest/mdx/front-matter-range.ts';
import { readMdx } from '../../ingest/mdx/read-mdx.ts';
import { documentFile, DOCUMENTS } from '../../schemas/collections.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';
import { whenPagesAreWritten } from '../when-pages-are-written.ts';

/** What was read of each file, and the hash of it: in development one document changes and the others stay. */
const known = new Map<string, { readonly hash: string; readonly document: CitableDocument }>();

/**
 * Reads the documents of a corpus, their front matter checked against its schema, in order of their files.
 * @throws when one cannot be read; the content check says where
 */
export function readDocuments(folders: CorpusFolders): readonly CitableDocument[] {
  whenPagesAreWritten(() => {
    known.clear();
  });
  return contentFiles(folders)
    .filter((file) => file.startsWith(`${folders.content}/${DOCUMENTS.path}/`))
    .map(readDocument);
}

/** The MDX of a document without its front matter. @throws when there is no such document */
export function readDocumentBody(folders: CorpusFolders, policy: string): string {
  const source = readFileSync(resolve(folders.content, documentFile(policy)), 'utf8');
  return source.slice(frontMatterRange(source)?.bodyStart ?? 0);
}

function readDocument(file: string): CitableDocument {
  const source = readFileSync(resolve(file), 'utf8');
  const hash = createHash('sha256').update(source).digest('base64');
  const before = known.get(file);
  if (before?.hash === hash) return before.document;
  const { value, diagnostics } = readMdx(source, file);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new Error(`${file}: ${problem.message.en} Run "npm run check:content".`);
  // A copy: words cut from a file hold the whole of it in memory.
  const document = structuredClone({ policy: DOCUMENTS.schema.parse(value.frontMatter), text: value.text });
  known.set(file, { hash, document });
  return document;
}

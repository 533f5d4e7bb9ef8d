import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { DocumentRecord } from '../exports/records/document-record.ts';
import { decodeBytes, readPageBytes } from './built-pages.ts';
import { MOST_WHOLE, printDigests } from './pagefind-digests.ts';

/** The page of a document, which alone may have a record: others need not be read. */
const DOCUMENT = /^policies\/(?!list\/)([^/]+)\/$/u;

/**
 * Builds the Pagefind index of the documents: one record a page that carries `data-pagefind-body` (the Chinese policy
 * pages), provisions as sub-results, editorial matter left out. Of very many documents the records are digests.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'zhice:pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await createIndex({
          excludeSelectors: ['[data-editorial]'],
          includeCharacters: '+%',
          writePlayground: false,
        });
        if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
        // One after the other in one order: read at once, pages would be numbered differently each time.
        const added: string[] = [];
        const paths = pages.map(({ pathname }) => pathname).sort();
        const documents = paths.flatMap((path) => DOCUMENT.exec(path)?.[1] ?? []);
        const records =
          documents.length > MOST_WHOLE ? readDigests(dir, documents) : readWhole(dir, documents);
        for (const record of records) added.push(...(await index.addHTMLFile(record)).errors);
        // Written here: the service's own writing may still go on when it is closed, and leave files cut short.
        const { files, errors: unmade } = await index.getFiles();
        const folder = new URL('pagefind/', dir);
        for (const { path, content } of files.filter(isUsed)) {
          const file = new URL(path, folder);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        const problems = [...errors, ...added, ...unmade];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${documents.length} documents read`);
        await close();
      },
    },
  };
}

/** A record of the index: its address, or the file whose address it has, and its HTML. */
type PagefindRecord = { readonly content: string } & (
  { readonly sourcePath: string } | { readonly url: string }
);

/** The page of each document, read when its turn comes. */
function* readWhole(dir: URL, documents: readonly string[]): Generator<PagefindRecord> {
  for (const id of documents) {
    const sourcePath = `policies/${id}/index.html`;
    const bytes = readPageBytes(new URL(sourcePath, dir));
    if (bytes.includes('data-pagefind-body'))
      yield { sourcePath, content: keepHeadingIds(decodeBytes(bytes)) };
  }
}

/** Digests of documents, several a record; their headings name their documents. */
function* readDigests(dir: URL, documents: readonly string[]): Generator<PagefindRecord> {
  const read = documents.map(
    (id) => JSON.parse(readFileSync(new URL(`data/policies/${id}.json`, dir), 'utf8')) as DocumentRecord,
  );
  for (const [at, content] of printDigests(read).entries()) yield { url: `/policies/${at}/`, content };
}

/**
 * A page without the ids of what is no heading. Pagefind keeps the words of everything that has one beside the text, so
 * all paragraphs twice, and looks at headings alone when it names a part of a page.
 */
function keepHeadingIds(html: string): string {
  return html.replaceAll(/(<(?!h[1-6]\b)[a-z][^\s>]*(?:\s[^>]*?)?) id="[^"]*"/gu, '$1');
}

/** Of its scripts and styles only the client is used: its worker, its interfaces, and what highlights on other pages, are not. */
function isUsed({ path }: { readonly path: string }): boolean {
  return path === 'pagefind.js' || !/\.(?:js|css)$/u.test(path);
}

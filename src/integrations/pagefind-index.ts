import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { decodeBytes, readPageBytes } from './built-pages.ts';

/** The page of a document, which alone may have a record: others need not be read. */
const DOCUMENT = /^policies\/[^/]+\/$/u;

/**
 * Builds the Pagefind index over the finished pages: one record a page that carries `data-pagefind-body`
 * (the Chinese policy pages), provisions as sub-results, editorial matter left out.
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
        let count = 0;
        for (const pathname of pages
          .map((page) => page.pathname)
          .filter((path) => DOCUMENT.test(path))
          .sort()) {
          const bytes = readPageBytes(new URL(`${pathname}index.html`, dir));
          if (!bytes.includes('data-pagefind-body')) continue;
          const content = keepHeadingIds(decodeBytes(bytes));
          const page = await index.addHTMLFile({ sourcePath: `${pathname}index.html`, content });
          added.push(...page.errors);
          count += 1;
        }
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
        logger.info(`${count} pages read`);
        await close();
      },
    },
  };
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

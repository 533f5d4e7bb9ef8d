import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds the Pagefind index over the finished pages: one record a page that carries `data-pagefind-body`
 * (the Chinese policy pages), provisions as sub-results, editorial matter left out.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'zhice:pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          excludeSelectors: ['[data-editorial]'],
          includeCharacters: '+%',
          writePlayground: false,
        });
        if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: root });
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        const problems = [...errors, ...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${added.page_count} pages read`);
        await close();
      },
    },
  };
}

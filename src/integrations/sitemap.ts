import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readPageBytes } from './built-pages.ts';

/** Addresses in one sitemap file at most, by the protocol. */
const fileLimit = 50_000;

/**
 * Writes `sitemap-index.xml` and its parts: every built page that does not ask to stay out of indexes.
 *
 * @param origin public origin of the site, without path
 * @param base begins and ends with a slash
 */
export function sitemap(origin: string, base: string): AstroIntegration {
  return {
    name: 'zhice:sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const addresses: string[] = [];
        for (const { pathname } of pages) {
          if (pathname.startsWith('404')) continue;
          const html = await readPageBytes(new URL(`${pathname}index.html`, dir));
          if (!html.includes('<meta name="robots" content="noindex">'))
            addresses.push(`${origin}${base}${pathname}`);
        }
        addresses.sort();
        const files: string[] = [];
        for (let start = 0; start < addresses.length; start += fileLimit) {
          const name = `sitemap-${files.length}.xml`;
          const entries = addresses
            .slice(start, start + fileLimit)
            .map((address) => `<url>${location(address)}</url>`);
          await writeFile(new URL(name, dir), document('urlset', entries));
          files.push(name);
        }
        const entries = files.map((name) => `<sitemap>${location(`${origin}${base}${name}`)}</sitemap>`);
        await writeFile(new URL('sitemap-index.xml', dir), document('sitemapindex', entries));
      },
    },
  };
}

function location(address: string): string {
  return `<loc>${address.replaceAll('&', '&amp;')}</loc>`;
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}

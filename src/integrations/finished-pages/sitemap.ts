import { writeFileSync } from 'node:fs';

/** Addresses in one sitemap file at most, by the protocol. */
const fileLimit = 50_000;

/** The sitemap of a site. */
interface Sitemap {
  /** Takes in a page that does not ask to stay out of indexes. @param path below the site's folder */
  readonly look: (path: string, page: string) => void;
  /** Writes `sitemap-index.xml` and its parts, once every page was looked at. */
  readonly write: (dir: URL) => void;
}

/** @param address public address of the site, with its base path and a slash at the end */
export function createSitemap(address: string): Sitemap {
  const addresses: string[] = [];
  return {
    look: (path, page) => {
      if (path === '404.html' || page.includes('<meta name="robots" content="noindex">')) return;
      addresses.push(`${address}${path.replace(/index\.html$/u, '')}`);
    },
    write: (dir) => {
      addresses.sort();
      const files: string[] = [];
      for (let start = 0; start < addresses.length; start += fileLimit) {
        const name = `sitemap-${files.length}.xml`;
        const entries = addresses
          .slice(start, start + fileLimit)
          .map((each) => `<url>${location(each)}</url>`);
        writeFileSync(new URL(name, dir), document('urlset', entries));
        files.push(name);
      }
      const entries = files.map((name) => `<sitemap>${location(`${address}${name}`)}</sitemap>`);
      writeFileSync(new URL('sitemap-index.xml', dir), document('sitemapindex', entries));
    },
  };
}

function location(address: string): string {
  return `<loc>${address.replaceAll('&', '&amp;')}</loc>`;
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}

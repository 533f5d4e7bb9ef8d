import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildOnce } from './build-once.ts';
import { fixtureCorpus } from './fixture-site.ts';

const root = '.cache/sections';

/** Where the fixture corpus is built as if it were large, from the project root. */
export const sectionsSite = `${root}/site`;

/** The series that was published with a page and files before the corpus became large; no other was. */
export const publishedSeries = 'shili-2024-major-coverage';

/**
 * Builds the fixture corpus as if it were large: its series and bodies, but for `publishedSeries`, are sections of pages
 * of their documents. @throws with what the build printed when it fails, such as links that lead nowhere
 */
export function buildSectionsSite(): void {
  rmSync(`${root}/content`, { recursive: true, force: true });
  cpSync(fixtureCorpus.CONTENT_DIR, `${root}/content`, { recursive: true });
  const ledger = `${root}/content/published-addresses.json`;
  const text = readFileSync(ledger, 'utf8');
  const published = JSON.parse(text, (_, value: unknown) =>
    Array.isArray(value) ? value.filter((address: string) => wasPublished(address)) : value,
  ) as unknown;
  writeFileSync(ledger, JSON.stringify(published));
  buildOnce({
    CONTENT_DIR: `${root}/content`,
    SEEDS_DIR: fixtureCorpus.SEEDS_DIR,
    OUT_DIR: sectionsSite,
    SERIES_WITH_PAGES: '0',
  });
}

/** All but pages and files of a series, a body, and the picture of a document. */
function wasPublished(address: string): boolean {
  const ofRecord =
    /^\/?(?:en\/)?(?:embed\/targets|data\/targets|targets|organisations|data\/organisations|og)\/([^/.]+)/.exec(
      address,
    )?.[1];
  return ofRecord === undefined || ofRecord === publishedSeries || ofRecord === 'site';
}

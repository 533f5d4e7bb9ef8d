import type { SearchPageData } from '../../../src/features/search/search-page-data.ts';

/** What a built search page was printed with. */
export function readPageData(html: string): SearchPageData {
  const data = /data-page="([^"]*)"/u.exec(html)?.[1] ?? '{}';
  const text = data
    .replaceAll(/&#34;|&quot;/gu, '"')
    .replaceAll(/&#38;|&amp;/gu, '&')
    .replaceAll('&lt;', '<');
  return JSON.parse(text) as SearchPageData;
}

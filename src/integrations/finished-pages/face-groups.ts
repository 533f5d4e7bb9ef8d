import { locales } from '../../i18n/locale.ts';

/** A built page. */
export interface HeadedPage {
  /** Below the site's folder: `en/policies/x/index.html`. */
  readonly path: string;
  /** Of its headings, as `charactersOfHeadings` gives them. */
  readonly characters: string;
}

/** Pages that share one cut of the typeface. */
export interface FaceGroup<Page extends HeadedPage> {
  /** Sorted by code point, each once. */
  readonly characters: string;
  readonly pages: readonly Page[];
}

/** What figures and numbering are made of, and the marks between words. */
const EVERYWHERE = '0123456789%.,:+-–—·（）《》〔〕“”‘’、，。：；？！职策第一二三四五六七八九十百';

/** Characters of a group at most, unless a single page has more: some 40 kB. */
const MOST = 240;

/**
 * Puts together pages of one part of the site, in both languages, as long as their headings have few different
 * characters. Embedded charts have none: they stand in pages of others.
 *
 * @param pages in any order
 */
export function faceGroups<Page extends HeadedPage>(pages: readonly Page[]): readonly FaceGroup<Page>[] {
  const parts = new Map<string, Page[]>();
  // Both languages of a page stand together: they share most of its characters.
  const sorted = pages.toSorted(
    (a, b) => compare(routeOf(a.path), routeOf(b.path)) || compare(a.path, b.path),
  );
  for (const page of sorted) {
    const part = routeOf(page.path).split('/')[0] ?? '';
    if (part === 'embed') continue;
    const own = parts.get(part);
    if (own === undefined) parts.set(part, [page]);
    else own.push(page);
  }
  return [...parts.values()].flatMap(splitPart);
}

function splitPart<Page extends HeadedPage>(pages: readonly Page[]): readonly FaceGroup<Page>[] {
  const groups: { characters: Set<string>; pages: Page[] }[] = [];
  for (const page of pages) {
    const own = new Set(page.characters);
    const last = groups.at(-1);
    const joined = last?.characters.union(own);
    if (last !== undefined && joined !== undefined && joined.size <= MOST) {
      last.characters = joined;
      last.pages.push(page);
    } else {
      groups.push({ characters: own.union(new Set(EVERYWHERE)), pages: [page] });
    }
  }
  return groups.map(({ characters, pages: members }) => ({
    characters: [...characters].sort().join(''),
    pages: members,
  }));
}

/**
 * The `h1` and `h2` of a page, whole; of its bytes as well as of its words. Those of the sections of a page of targets are
 * set in the typeface of the text and left out.
 */
export function headingsOf(page: string): readonly string[] {
  return page.match(HEADING) ?? [];
}

/** The characters of those headings, each once. */
export function charactersOfHeadings(html: string): string {
  const words = [...html.matchAll(HEADING)].map(([, , content = '']) =>
    content.replaceAll(TAG_OR_ENTITY, ''),
  );
  return [...new Set(words.join(''))].filter((character) => character > ' ').join('');
}

const HEADING = /(?<! data-target>)<(h[12])\b[^>]*>(.*?)<\/\1>/gsu;
const TAG_OR_ENTITY = /<[^>]*>|&[^;]*;/gu;

/** `policies/x/index.html` of itself and of `en/policies/x/index.html`. */
function routeOf(path: string): string {
  const [first = ''] = path.split('/');
  return locales.some((locale) => locale === first) ? path.slice(first.length + 1) : path;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

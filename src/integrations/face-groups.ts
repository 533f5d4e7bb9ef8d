import { locales } from '../i18n/locale.ts';

/** A built page. */
export interface HeadedPage {
  /** Below the site's folder: `en/policies/x/index.html`. */
  readonly path: string;
  readonly html: string;
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
 * @param pages sorted by path
 */
export function faceGroups<Page extends HeadedPage>(pages: readonly Page[]): readonly FaceGroup<Page>[] {
  const parts = new Map<string, Page[]>();
  for (const page of pages) {
    const part = partOf(page.path);
    if (part === 'embed') continue;
    parts.set(part, [...(parts.get(part) ?? []), page]);
  }
  return [...parts.values()].flatMap(splitPart);
}

function splitPart<Page extends HeadedPage>(pages: readonly Page[]): readonly FaceGroup<Page>[] {
  const groups: { characters: Set<string>; pages: Page[] }[] = [];
  for (const page of pages) {
    const own = charactersOfHeadings(page.html);
    const last = groups.at(-1);
    if (last !== undefined && last.characters.union(own).size <= MOST) {
      last.characters = last.characters.union(own);
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

/** The characters of `h1` and `h2`. */
export function charactersOfHeadings(html: string): ReadonlySet<string> {
  const words = [...html.matchAll(HEADING)].map(([, , content = '']) =>
    content.replaceAll(TAG_OR_ENTITY, ''),
  );
  return new Set([...words.join('')].filter((character) => character > ' '));
}

const HEADING = /<(h[12])\b[^>]*>(.*?)<\/\1>/gsu;
const TAG_OR_ENTITY = /<[^>]*>|&[^;]*;/gu;

/** `policies` of `policies/x/index.html` and of `en/policies/x/index.html`. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return locales.some((locale) => locale === first) ? second : first;
}

import type { Locale } from '../i18n/locale.ts';

/**
 * Words of ours about several documents, in which what is said of one is tied to it, so that it goes when the document
 * is not published: `…{harbin-2024|；哈尔滨没有写}。`. `{id|words|others}` has other words for the site without the
 * document, `{texts}` stands for the number of texts published, in words. Nothing stands inside a tie but words.
 */
const TIE = /\{(?<policy>[a-z0-9-]+)\|(?<words>[^{}|]*)(?:\|(?<others>[^{}|]*))?\}/gu;
const COUNT = '{texts}';

/** The words that a site prints. Absent ones stay absent, and so are those of which nothing is left. */
export function printTiedProse(
  prose: string | undefined,
  locale: Locale,
  published: ReadonlySet<string>,
): string | undefined {
  if (prose === undefined) return undefined;
  const printed = prose
    .replace(TIE, (_tie, policy: string, words: string, others: string | undefined) =>
      published.has(policy) ? words : (others ?? ''),
    )
    .replaceAll(COUNT, () => writeCount(published.size, locale));
  return printed === '' ? undefined : printed;
}

/** The documents that parts of a prose are tied to. */
export function tiedDocuments(prose: string): readonly string[] {
  return [...prose.matchAll(TIE)].flatMap(({ groups }) => groups?.['policy'] ?? []);
}

/** What a site without any of the tied documents would print. */
export function untiedProse(prose: string): string {
  return prose
    .replace(TIE, (_tie, _policy, _words, others: string | undefined) => others ?? '')
    .replaceAll(COUNT, '');
}

const COUNTS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A number of things in words; above ten in digits. */
function writeCount(count: number, locale: Locale): string {
  return COUNTS[locale][count] ?? String(count);
}

/** Fields that hold such prose, by collection: the Chinese ones; each English field is next to its Chinese one. */
export const TIED_FIELDS = {
  indicators: ['scope'],
  topics: ['caveat', 'gaps'],
  terms: ['note'],
} as const;

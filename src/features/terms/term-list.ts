import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { explainedTerms } from '../../content/terms/term-occurrences.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { spell } from '../../search/fold/spell.ts';

/** The terms that begin with one letter, in its order. */
export interface TermGroup {
  /** A–Z; `undefined` of names that begin with none. */
  readonly letter: string | undefined;
  readonly terms: readonly ListedTerm[];
}

/** A term in the list. */
interface ListedTerm {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** As printed, on pages in another language. */
  readonly printed: string | undefined;
  /** The first sentence of our explanation. */
  readonly lead: string;
}

/** Every term with a page, by the letter that its name is spoken (in Chinese) or written with. */
export function listTerms(site: Site, locale: Locale): readonly TermGroup[] {
  const listed = explainedTerms(site).map(({ page, official: [name = ''] }) => {
    const isSource = locale === sourceLocale || page.nameEn === undefined;
    const title = isSource ? name : (page.nameEn ?? name);
    const key = spell(title.replace(/[^\p{L}\p{N}]/gu, '')).toUpperCase();
    const letter = /^[A-Z]/u.exec(key)?.[0];
    return {
      letter,
      key,
      term: {
        id: page.id,
        href: site.urls.term(locale, page.id),
        title,
        printed: isSource ? undefined : name,
        lead: firstSentence(localise(page, locale).plain),
      },
    };
  });
  const sorted = listed.toSorted(
    (a, b) => Number(a.letter === undefined) - Number(b.letter === undefined) || (a.key < b.key ? -1 : 1),
  );
  return [...Map.groupBy(sorted, ({ letter }) => letter)].map(([letter, terms]) => ({
    letter,
    terms: terms.map(({ term }) => term),
  }));
}

/** Up to the first full stop: 。 anywhere, a Latin one before a space. */
function firstSentence(text: string): string {
  return /^.+?(?:。|[.!?](?= |$))/u.exec(text)?.[0] ?? text;
}

import type { Site } from '../../../content/site.ts';
import { termOccurrences } from '../../../content/terms/term-occurrences.ts';
import { documentWithId } from '../../../domain/record-index.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** The explained terms that a document prints. */
export interface TermsInText {
  /** The first of them, those printed most often first, each by its first name that the document prints. */
  readonly named: readonly { readonly name: string; readonly href: string }[];
  /** All of them. */
  readonly count: number;
}

/** Terms named at the end of a document; the list of terms has them all. */
const MOST_NAMED = 8;

/** The explained terms of a document. */
export function viewTermsInText(site: Site, locale: Locale, policy: string): TermsInText {
  const document = documentWithId(site.documents, policy);
  const printed = document === undefined ? [] : termOccurrences(site, document);
  return {
    named: printed
      .toSorted((a, b) => b.count - a.count)
      .slice(0, MOST_NAMED)
      .map(({ term, words }) => ({ name: words[0] ?? '', href: site.urls.term(locale, term.page.id) })),
    count: printed.length,
  };
}

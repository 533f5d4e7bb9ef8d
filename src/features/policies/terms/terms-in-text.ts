import type { Site } from '../../../content/site.ts';
import { termOccurrences } from '../../../content/term-occurrences.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** An explained term that a document prints. */
export interface TermInText {
  /** As printed, by its first name that the document prints. */
  readonly name: string;
  readonly href: string;
  /** All its names that the document prints, parted by `|`, where these are several. */
  readonly words: string | undefined;
}

/** The explained terms of a document, those printed most often first. */
export function viewTermsInText(site: Site, locale: Locale, policy: string): readonly TermInText[] {
  return (termOccurrences(site).get(policy) ?? [])
    .toSorted((a, b) => b.count - a.count)
    .map(({ term, words }) => ({
      name: words[0] ?? '',
      href: site.urls.term(locale, term.page.id),
      words: words.length > 1 ? words.join('|') : undefined,
    }));
}

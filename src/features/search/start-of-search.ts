import { localise } from '../../content/localise.ts';
import { oncePerSite } from '../../content/once-per-site.ts';
import type { Site } from '../../content/site.ts';
import { documentLines, partsOf } from '../../domain/document/lines.ts';
import type { PolicyText } from '../../domain/document/provision.ts';
import type { Locale } from '../../i18n/locale.ts';
import { findOccurrences } from '../../search/fold/find-occurrences.ts';
import { fold } from '../../search/fold/fold.ts';

/** What a search begins with: the questions of topics, and words that the texts often use. */
export interface SearchStart {
  readonly questions: readonly StartLink[];
  readonly terms: readonly StartLink[];
}

interface StartLink {
  readonly text: string;
  readonly href: string;
}

const MOST_QUESTIONS = 8;
const MOST_TERMS = 14;

/** Words in many policies come before those that one repeats. Reference material does not count. */
export function startOfSearch(site: Site, locale: Locale): SearchStart {
  return {
    questions: site.topics
      .map((topic) => ({ topic, ...localise(topic, locale) }))
      .slice(0, MOST_QUESTIONS)
      .map(({ topic, question, name }) => ({
        text: question ?? name,
        href: site.urls.page(locale, `/topics/${topic.id}/`),
      })),
    terms: frequentWords(site).map((word) => ({ text: word, href: site.urls.search(locale, word) })),
  };
}

/** The official words that most policies print, the same in every language. */
const frequentWords = oncePerSite((site): readonly string[] => {
  const official = new Set(site.terms.flatMap((term) => term.official));
  const counted = [...official].map((word) => ({
    word,
    folded: fold(word, 'exact').text,
    documents: 0,
    occurrences: 0,
  }));
  for (const { policy, text } of site.documents) {
    if (policy.nature !== 'policy') continue;
    const folded = foldText(text);
    for (const count of counted) {
      const found = findOccurrences(folded, count.folded).length;
      count.documents += found > 0 ? 1 : 0;
      count.occurrences += found;
    }
  }
  return counted
    .filter(({ documents }) => documents > 0)
    .toSorted((a, b) => b.documents - a.documents || b.occurrences - a.occurrences)
    .slice(0, MOST_TERMS)
    .map(({ word }) => word);
});

function foldText(text: PolicyText): string {
  return documentLines(text)
    .map(
      (line) =>
        fold(
          partsOf(line)
            .map((part) => part.text)
            .join(''),
          'exact',
        ).text,
    )
    .join('\n');
}

import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { documentLines, partsOf } from '../../domain/document/lines.ts';
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
  const texts = site.documents
    .filter(({ policy }) => policy.nature === 'policy')
    .map(({ text }) =>
      documentLines(text)
        .map(
          (line) =>
            fold(
              partsOf(line)
                .map((part) => part.text)
                .join(''),
              'exact',
            ).text,
        )
        .join('\n'),
    );
  const counted = [...new Set(site.terms.flatMap(({ official }) => official))].map((word) => {
    const counts = texts.map((text) => findOccurrences(text, fold(word, 'exact').text).length);
    return {
      word,
      documents: counts.filter((count) => count > 0).length,
      occurrences: counts.reduce((sum, count) => sum + count, 0),
    };
  });
  const search = site.urls.page(locale, '/search/');
  return {
    questions: site.topics
      .map((topic) => ({ topic, ...localise(topic, locale) }))
      .slice(0, MOST_QUESTIONS)
      .map(({ topic, question, name }) => ({
        text: question ?? name,
        href: site.urls.page(locale, `/topics/${topic.id}/`),
      })),
    terms: counted
      .filter(({ documents }) => documents > 0)
      .toSorted((a, b) => b.documents - a.documents || b.occurrences - a.occurrences)
      .slice(0, MOST_TERMS)
      .map(({ word }) => ({ text: word, href: `${search}?q=${encodeURIComponent(word)}` })),
  };
}

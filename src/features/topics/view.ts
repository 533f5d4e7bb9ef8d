import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { viewDocumentCard } from '../records/document-card.ts';

/** A topic in the list. */
export interface TopicEntry {
  readonly id: string;
  readonly href: string;
  /** The question, or the theme where there is none. */
  readonly title: string;
  /** The theme, where the title is a question. */
  readonly theme: string | undefined;
  /** How many provisions each document has on it, in the order of the documents; none for those that have none. */
  readonly regions: readonly {
    readonly region: string;
    readonly count: number;
    readonly reference: boolean;
  }[];
}

export interface TopicsPage {
  readonly questions: readonly TopicEntry[];
  readonly themes: readonly TopicEntry[];
}

export function viewTopicsPage(site: Site, locale: Locale): TopicsPage {
  const documents = site.documents.map((document) => viewDocumentCard(site, locale, document));
  const entries = site.topics.map((topic): TopicEntry => {
    const question = localise(topic, locale).question;
    const name = localise(topic, locale).name;
    return {
      id: topic.id,
      href: site.urls.topic(locale, topic.id),
      title: question ?? name,
      theme: question === undefined ? undefined : name,
      regions: documents
        .map(({ id, region, nature }) => ({
          region,
          count: topic.provisions.filter(({ policy }) => policy === id).length,
          reference: nature === 'reference',
        }))
        .filter(({ count }) => count > 0),
    };
  });
  return {
    questions: entries.filter(({ theme }) => theme !== undefined),
    themes: entries.filter(({ theme }) => theme === undefined),
  };
}

import type { Locale } from '../i18n/locale.ts';
import { viewDocumentCard } from './document-card.ts';
import { getDocuments } from './documents.ts';
import { pathTo } from './site.ts';
import { getHeldTopics } from './topic-page.ts';

/** A topic in the list. */
export interface TopicEntry {
  readonly id: string;
  readonly href: string;
  /** The question, or the theme where there is none. */
  readonly title: string;
  /** The theme, where the title is a question. */
  readonly theme: string | undefined;
  /** How many provisions each document has on it, in the order of the documents; none for those that have none. */
  readonly places: readonly { readonly place: string; readonly count: number; readonly reference: boolean }[];
}

export interface TopicsPage {
  readonly questions: readonly TopicEntry[];
  readonly themes: readonly TopicEntry[];
}

export async function viewTopicsPage(locale: Locale): Promise<TopicsPage> {
  const english = locale === 'en';
  const documents = (await getDocuments()).map((held) => viewDocumentCard(locale, held));
  const entries = (await getHeldTopics()).map((topic): TopicEntry => {
    const question = english ? topic.questionEn : topic.question;
    const name = english ? topic.nameEn : topic.name;
    return {
      id: topic.id,
      href: pathTo(locale, `/topics/${topic.id}/`),
      title: question ?? name,
      theme: question === undefined ? undefined : name,
      places: documents
        .map(({ id, place, nature }) => ({
          place,
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

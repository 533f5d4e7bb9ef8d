import { localise } from '../../content/localise.ts';
import { regionNames } from '../../content/document-regions.ts';
import type { Site } from '../../content/site.ts';
import { topicProvisions } from '../../domain/document/topic-provisions.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Topic } from '../../schemas/topic.ts';

/** A topic in the list. */
export interface TopicEntry {
  readonly id: string;
  readonly href: string;
  /** The question, or the theme where there is none. */
  readonly title: string;
  /** The theme, where the title is a question. */
  readonly theme: string | undefined;
  /** Places whose policies are quoted on it, in the order of the documents. */
  readonly regions: readonly string[];
  /** Places beyond those. */
  readonly moreRegions: number;
}

/** Regions named for a topic. */
const NAMED_REGIONS = 6;

export interface TopicsPage {
  readonly questions: readonly TopicEntry[];
  readonly themes: readonly TopicEntry[];
}

export function viewTopicsPage(site: Site, locale: Locale): TopicsPage {
  const entries = site.topics.map((topic): TopicEntry => {
    const question = localise(topic, locale).question;
    const name = localise(topic, locale).name;
    const regions = regionsOf(site, locale, topic);
    return {
      id: topic.id,
      href: site.urls.topic(locale, topic.id),
      title: question ?? name,
      theme: question === undefined ? undefined : name,
      regions: regions.slice(0, NAMED_REGIONS),
      moreRegions: Math.max(0, regions.length - NAMED_REGIONS),
    };
  });
  return {
    questions: entries.filter(({ theme }) => theme !== undefined),
    themes: entries.filter(({ theme }) => theme === undefined),
  };
}

/** Each place once, in the order of the documents; reference material stands for none. */
function regionsOf(site: Site, locale: Locale, topic: Topic): readonly string[] {
  const quoted = new Set(topicProvisions(topic).map(({ policy }) => policy));
  const policies = site.documents.filter(({ policy }) => policy.nature === 'policy' && quoted.has(policy.id));
  return regionNames(policies, locale);
}

import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
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
  /** How many provisions each region has on it, reference material apart; regions that have none are left out. */
  readonly regions: readonly TopicRegion[];
  /** Regions beyond those, which have no more provisions on it than they. */
  readonly moreRegions: number;
}

interface TopicRegion {
  readonly region: string;
  readonly count: number;
  readonly reference: boolean;
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
      regions:
        regions.length <= NAMED_REGIONS
          ? regions
          : regions.toSorted((a, b) => b.count - a.count).slice(0, NAMED_REGIONS),
      moreRegions: Math.max(0, regions.length - NAMED_REGIONS),
    };
  });
  return {
    questions: entries.filter(({ theme }) => theme !== undefined),
    themes: entries.filter(({ theme }) => theme === undefined),
  };
}

/** In the order of the documents. */
function regionsOf(site: Site, locale: Locale, topic: Topic): readonly TopicRegion[] {
  const found = new Map<string, TopicRegion>();
  for (const { policy } of site.documents) {
    const count = topic.provisions.filter((provision) => provision.policy === policy.id).length;
    if (count === 0) continue;
    const key = `${policy.nature} ${policy.region.adcode}`;
    found.set(key, {
      region: localise(policy.region, locale).name,
      count: count + (found.get(key)?.count ?? 0),
      reference: policy.nature === 'reference',
    });
  }
  return [...found.values()];
}

import type { Site } from '../../content/site.ts';
import { countTexts } from '../../exports/corpus.ts';
import { serializeAtom } from '../../exports/feeds/atom.ts';
import { feedEntries } from '../../exports/feeds/feed-entries.ts';
import { dataSet } from '../../exports/tables/data-set.ts';
import { formatCoverage } from '../../i18n/format-coverage.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** Entries of the feed: the newest. Each is on the site for ever; a feed says what is new. */
const MOST_ENTRIES = 50;

/** The Atom feed: new and corrected policy documents, and dates that have passed. */
export function siteFeed(site: Site): string {
  const { asOf, documents, corrections, milestones } = site;
  const words = siteMessages['zh-CN'];
  const counts = countTexts(site);
  return serializeAtom({
    id: `${dataSet.tagPrefix}feed`,
    title: words.name,
    subtitle: `${words.tagline}。${words.notGovernment}。`,
    selfUrl: `${site.urls.fileAddress('feed.xml')}`,
    siteUrl: site.urls.pageAddress('zh-CN', '/'),
    author: words.name,
    language: 'zh-CN',
    asOf,
    most: MOST_ENTRIES,
    entries: feedEntries({
      policies: documents.map(({ policy }) => policy),
      corrections,
      milestones,
      asOf,
      tagPrefix: dataSet.tagPrefix,
      addressOf: site.urls.policyAddress,
      caution: formatCoverage('zh-CN', counts),
    }),
  });
}

import { printAtom } from '../exports/atom.ts';
import { dataSet } from '../exports/data-set.ts';
import { feedEntries } from '../exports/feed-entries.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { getCorpus } from './corpus.ts';
import { addressOf, documentAddress, settings, textCounts } from './site.ts';

/** The Atom feed: new and corrected policy documents, and dates that have passed. */
export async function siteFeed(): Promise<string> {
  const { asOf, documents, corrections, milestones } = await getCorpus();
  const words = siteMessages['zh-CN'];
  const counts = await textCounts();
  return printAtom({
    id: `${dataSet.tagPrefix}feed`,
    title: words.name,
    subtitle: `${words.tagline}。${words.notGovernment}。`,
    selfUrl: `${settings.siteUrl}${settings.base}feed.xml`,
    siteUrl: addressOf('zh-CN', '/'),
    author: words.name,
    language: 'zh-CN',
    asOf,
    entries: feedEntries({
      policies: documents.map(({ policy }) => policy),
      corrections,
      milestones,
      asOf,
      tagPrefix: dataSet.tagPrefix,
      addressOf: documentAddress,
      caution: words.coverage(counts.total, counts.reference),
    }),
  });
}

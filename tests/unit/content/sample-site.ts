import { buildSite, type SiteRecords } from '../../../src/content/build-site.ts';
import type { Site } from '../../../src/content/site.ts';
import { readSettings } from '../../../src/schemas/settings.ts';
import { sampleCorpus } from '../exports/sample-corpus.ts';

/** The records of the sample corpus, as a content folder would hold them. */
const sampleRecords: SiteRecords = {
  ...sampleCorpus,
  comparisons: sampleCorpus.comparisons.map(({ target, report, comparable, reason, reasonEn }) => ({
    target,
    report,
    comparable,
    reason,
    reasonEn,
  })),
  searchLogs: [],
  numeralExclusions: [],
  headingGlosses: [],
  rejectedDrafts: [],
  publishedIds: {},
  publishedAddresses: { routes: [], files: [], reference: { routes: [], files: [] } },
  seeds: new Map(),
};

/**
 * A small site with one of everything, some of its records or settings replaced.
 * @param environment settings as a build reads them, such as `{ BASE_PATH: '/zhice/' }`
 */
export function sampleSite(
  records: Partial<SiteRecords> = {},
  environment: Readonly<Record<string, string>> = {},
): Site {
  return buildSite(
    { ...sampleRecords, ...records },
    readSettings({ SITE_AS_OF: sampleCorpus.asOf, ...environment }),
  );
}

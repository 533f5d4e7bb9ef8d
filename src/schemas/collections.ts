import type { z } from 'zod';
import { correctionsFile } from './correction.ts';
import { headingGlossesFile } from './heading-gloss.ts';
import { indicatorsFile } from './indicator.ts';
import { milestonesFile } from './milestone.ts';
import { numeralExclusionsFile } from './numeral-exclusion.ts';
import { dutiesFile, organisationsFile } from './organisation.ts';
import { policySchema } from './policy.ts';
import { publishedAddressesSchema } from './published-addresses.ts';
import { publishedIdsSchema } from './published-ids.ts';
import { publishedRecordsSchema } from './published-records.ts';
import { readingsFile } from './reading.ts';
import { rejectedDraftsFile } from './rejected-draft.ts';
import { comparisonsFile, reportsFile } from './report.ts';
import { searchLogsFile } from './search-log.ts';
import { targetsFile } from './target.ts';
import { termsFile } from './term.ts';
import { topicsFile } from './topic.ts';

/** A list of records kept as YAML under the content folder. */
export interface RecordCollection {
  /** From the content folder: a file, or, for a list kept by document, the folder of its files. */
  readonly path: string;
  /** Of a file: a list of records; `schema.element` is that of one record. */
  readonly schema: z.ZodArray;
  /** Kept as one file a document, `<path>/<policy id>.yaml`. */
  readonly perDocument: boolean;
}

/**
 * Every list of records, once: the site, the content check, the exports and ingest know of no other. To add one, add
 * its schema and an entry here.
 */
export const COLLECTIONS = {
  organisations: { path: 'organisations.yaml', schema: organisationsFile, perDocument: false },
  duties: { path: 'duties.yaml', schema: dutiesFile, perDocument: false },
  indicators: { path: 'indicators.yaml', schema: indicatorsFile, perDocument: false },
  topics: { path: 'topics.yaml', schema: topicsFile, perDocument: false },
  terms: { path: 'terms.yaml', schema: termsFile, perDocument: false },
  readings: { path: 'readings.yaml', schema: readingsFile, perDocument: false },
  headingGlosses: { path: 'heading-glosses.yaml', schema: headingGlossesFile, perDocument: false },
  corrections: { path: 'corrections.yaml', schema: correctionsFile, perDocument: false },
  comparisons: { path: 'comparisons.yaml', schema: comparisonsFile, perDocument: false },
  searchLogs: { path: 'search-logs.yaml', schema: searchLogsFile, perDocument: false },
  targets: { path: 'targets', schema: targetsFile, perDocument: true },
  milestones: { path: 'milestones', schema: milestonesFile, perDocument: true },
  reports: { path: 'reports', schema: reportsFile, perDocument: true },
  numeralExclusions: { path: 'numeral-exclusions', schema: numeralExclusionsFile, perDocument: true },
  rejectedDrafts: { path: 'rejected-drafts', schema: rejectedDraftsFile, perDocument: true },
} as const satisfies Readonly<Record<string, RecordCollection>>;

export type CollectionName = keyof typeof COLLECTIONS;

/** One record of a collection. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>[number];

export const collectionNames = Object.keys(COLLECTIONS) as readonly CollectionName[];

/** The documents: front matter and text, one file `<path>/<policy id>.mdx` each. */
export const DOCUMENTS = { path: 'policies', schema: policySchema } as const;

/** The ledger of provision ids. */
export const PUBLISHED_IDS = { path: 'published-ids.json', schema: publishedIdsSchema } as const;

/** The ledger of addresses of pages and files. */
export const PUBLISHED_ADDRESSES = {
  path: 'published-addresses.json',
  schema: publishedAddressesSchema,
} as const;

/** The ledger of corrections, comparisons and search logs. */
export const PUBLISHED_RECORDS = { path: 'published-records.json', schema: publishedRecordsSchema } as const;

/** Path, from the content folder, of the file that holds a document. */
export function documentFile(policy: string): string {
  return `${DOCUMENTS.path}/${policy}.mdx`;
}

/** Path, from the content folder, of the file that holds records of a collection for a document. */
export function recordFile(name: CollectionName, policy: string): string {
  const { path, perDocument } = COLLECTIONS[name];
  return perDocument ? `${path}/${policy}.yaml` : path;
}

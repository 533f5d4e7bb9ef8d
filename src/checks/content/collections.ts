import type { z } from 'zod';
import { correctionsFile } from '../../schemas/correction.ts';
import { indicatorsFile } from '../../schemas/indicator.ts';
import { milestonesFile } from '../../schemas/milestone.ts';
import { numeralExclusionsFile } from '../../schemas/numeral-exclusion.ts';
import { dutiesFile, organisationsFile } from '../../schemas/organisation.ts';
import { readingsFile } from '../../schemas/reading.ts';
import { comparisonsFile, reportsFile } from '../../schemas/report.ts';
import { searchLogsFile } from '../../schemas/search-log.ts';
import { targetsFile } from '../../schemas/target.ts';
import { termsFile } from '../../schemas/term.ts';
import { topicsFile } from '../../schemas/topic.ts';
import type { Located } from '../base/located.ts';

/** Lists kept in one file of the content folder. */
export const LIST_FILES = {
  organisations: { path: 'organisations.yaml', schema: organisationsFile },
  duties: { path: 'duties.yaml', schema: dutiesFile },
  indicators: { path: 'indicators.yaml', schema: indicatorsFile },
  topics: { path: 'topics.yaml', schema: topicsFile },
  terms: { path: 'terms.yaml', schema: termsFile },
  readings: { path: 'readings.yaml', schema: readingsFile },
  corrections: { path: 'corrections.yaml', schema: correctionsFile },
  comparisons: { path: 'comparisons.yaml', schema: comparisonsFile },
  searchLogs: { path: 'search-logs.yaml', schema: searchLogsFile },
} as const;

/** Lists kept as one file a document, `<folder>/<policy id>.yaml`. */
export const LIST_FOLDERS = {
  targets: { path: 'targets', schema: targetsFile },
  milestones: { path: 'milestones', schema: milestonesFile },
  reports: { path: 'reports', schema: reportsFile },
  numeralExclusions: { path: 'numeral-exclusions', schema: numeralExclusionsFile },
} as const;

export const COLLECTIONS = { ...LIST_FILES, ...LIST_FOLDERS };

export type CollectionName = keyof typeof COLLECTIONS;

/** One record of a collection. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>[number];

/** The records of one collection, over all its files, in file and printed order. */
export interface Collection<T> {
  /** Records that fit their schema. */
  readonly records: readonly Located<T>[];
  /** Ids that records claim, those of unfit records included, so that one mistake is not reported twice. */
  readonly claimedIds: ReadonlySet<string>;
  /** Every file could be read as a list; otherwise an id that is not found here proves nothing. */
  readonly isRead: boolean;
  /** And every record fits its schema; otherwise words that no record quotes prove nothing. */
  readonly isFit: boolean;
}

export type Collections = { readonly [Name in CollectionName]: Collection<RecordOf<Name>> };

import type { z } from 'zod';
import { COLLECTIONS, DOCUMENTS } from '../../schemas/collections.ts';
import type { Corpus } from '../corpus.ts';
import { comparisonRecordSchema } from '../records/comparison-record.ts';
import { indicatorRecords, indicatorRecordSchema } from '../records/indicator-record.ts';
import { milestoneRecords, milestoneRecordSchema } from '../records/milestone-record.ts';
import { organisationRecords, organisationRecordSchema } from '../records/organisation-record.ts';
import { parallelRecords, parallelRecordSchema } from '../records/parallel-record.ts';
import { policyRecords } from '../records/policy-record.ts';
import { referenceRecords, referenceRecordSchema } from '../records/reference-record.ts';
import { reportRecords, reportRecordSchema } from '../records/report-record.ts';
import { targetRecords, targetRecordSchema } from '../records/target-record.ts';

/** One list of records in the data: what one of them is, and how they are made. */
export interface JsonFile {
  /** What one record of the list is. */
  readonly schema: z.ZodType;
  readonly records: (corpus: Corpus) => readonly unknown[];
}

/** Every `/data/<name>.json`: a list of records, complete, in a fixed order. */
export const jsonFiles = {
  policies: list(DOCUMENTS.schema, policyRecords),
  targets: list(targetRecordSchema, targetRecords),
  reports: list(reportRecordSchema, reportRecords),
  milestones: list(milestoneRecordSchema, milestoneRecords),
  organisations: list(organisationRecordSchema, organisationRecords),
  comparisons: list(comparisonRecordSchema, ({ comparisons }) => comparisons),
  indicators: list(indicatorRecordSchema, indicatorRecords),
  topics: list(COLLECTIONS.topics.schema.element, ({ topics }) => topics),
  terms: list(COLLECTIONS.terms.schema.element, ({ terms }) => terms),
  corrections: list(COLLECTIONS.corrections.schema.element, ({ corrections }) => corrections),
  readings: list(COLLECTIONS.readings.schema.element, ({ readings }) => readings),
  references: list(referenceRecordSchema, referenceRecords),
  parallels: list(parallelRecordSchema, parallelRecords),
} as const;

export type JsonFileName = keyof typeof jsonFiles;

export const jsonFileNames = Object.keys(jsonFiles) as readonly JsonFileName[];

function list<Record>(schema: z.ZodType<Record>, records: (corpus: Corpus) => readonly Record[]): JsonFile {
  return { schema, records };
}

/** JSON as the data files print it: two-space indentation, Chinese as it is, a final line break. */
export function serializeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

import { getCollection } from 'astro:content';
import type { CollectionKey } from 'astro:content';
import type { Correction } from '../schemas/correction.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Duty, Organisation } from '../schemas/organisation.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Comparison, Report } from '../schemas/report.ts';
import type { SearchLog } from '../schemas/search-log.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import type { Term } from '../schemas/term.ts';
import type { Topic } from '../schemas/topic.ts';
import { getDocuments } from './documents.ts';

/** Records of one collection in file order. */
async function recordsOf<Data>(collection: CollectionKey): Promise<readonly Data[]> {
  return (await getCollection(collection)).map(({ data }) => data as Data);
}

/** Records of one collection that belong to a published document. */
async function recordsHeld<Data extends { readonly policy?: string | undefined }>(
  collection: CollectionKey,
): Promise<readonly Data[]> {
  const held = new Set((await getDocuments()).map(({ policy }) => policy.id));
  return (await recordsOf<Data>(collection)).filter(({ policy }) => policy === undefined || held.has(policy));
}

export const getTargets = (): Promise<readonly TargetSeries[]> => recordsHeld('targets');
export const getMilestones = (): Promise<readonly Milestone[]> => recordsHeld('milestones');
export const getReports = (): Promise<readonly Report[]> => recordsHeld('reports');
export const getDuties = (): Promise<readonly Duty[]> => recordsHeld('duties');
export const getReadings = (): Promise<readonly Reading[]> => recordsHeld('readings');
export const getCorrections = (): Promise<readonly Correction[]> => recordsHeld('corrections');
export const getOrganisations = (): Promise<readonly Organisation[]> => recordsOf('organisations');
export const getIndicators = (): Promise<readonly Indicator[]> => recordsOf('indicators');
export const getTopics = (): Promise<readonly Topic[]> => recordsOf('topics');
export const getTerms = (): Promise<readonly Term[]> => recordsOf('terms');
export const getComparisons = (): Promise<readonly Comparison[]> => recordsOf('comparisons');

/** Searches for published results that found none. */
export async function getSearchLogs(): Promise<readonly SearchLog[]> {
  return (await getCollection('searchLogs')).flatMap(({ data }) => data.records);
}

/** A series by id. @throws when no such series exists; the content check names the place. */
export async function getTarget(id: string): Promise<TargetSeries> {
  const series = (await getTargets()).find((candidate) => candidate.id === id);
  if (series === undefined) throw new Error(`No target series "${id}" `);
  return series;
}

/** A statement with the series it belongs to. */
export interface PlacedPoint {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}

import { getEntry } from 'astro:content';
import type { z } from 'zod';
import { COLLECTIONS } from '../schemas/collections.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import { getDocuments } from './documents.ts';

/** Reads the records of one collection, in file order; they are read once. @throws where one does not fit its schema. */
function recordsOf<Schema extends z.ZodArray>({
  path,
  schema,
}: {
  readonly path: string;
  readonly schema: Schema;
}): () => Promise<Readonly<z.output<Schema>>> {
  const read = async () => schema.parse((await getEntry('records', path))?.data.records);
  let records: Promise<Readonly<z.output<Schema>>> | undefined;
  return () => (records ??= read());
}

/** Of records, those that belong to a published document, or to none. */
function ofPublished<Item extends { readonly policy?: string | undefined }>(
  read: () => Promise<readonly Item[]>,
): () => Promise<readonly Item[]> {
  return async () => {
    const held = new Set((await getDocuments()).map(({ policy }) => policy.id));
    return (await read()).filter(({ policy }) => policy === undefined || held.has(policy));
  };
}

export const getTargets = ofPublished(recordsOf(COLLECTIONS.targets));
export const getMilestones = ofPublished(recordsOf(COLLECTIONS.milestones));
export const getReports = ofPublished(recordsOf(COLLECTIONS.reports));
export const getDuties = ofPublished(recordsOf(COLLECTIONS.duties));
export const getReadings = ofPublished(recordsOf(COLLECTIONS.readings));
export const getCorrections = ofPublished(recordsOf(COLLECTIONS.corrections));
export const getOrganisations = recordsOf(COLLECTIONS.organisations);
export const getIndicators = recordsOf(COLLECTIONS.indicators);
export const getTopics = recordsOf(COLLECTIONS.topics);
export const getTerms = recordsOf(COLLECTIONS.terms);
export const getComparisons = recordsOf(COLLECTIONS.comparisons);
/** Searches for published results that found none. */
export const getSearchLogs = recordsOf(COLLECTIONS.searchLogs);

/** A series by id. @throws when no such series exists; the content check names the place. */
export async function getTarget(id: string): Promise<TargetSeries> {
  const series = (await getTargets()).find((candidate) => candidate.id === id);
  if (series === undefined) throw new Error(`No target series "${id}" in content/targets`);
  return series;
}

/** A statement with the series it belongs to. */
export interface PlacedPoint {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}

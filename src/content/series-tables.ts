import { serializeTable } from '../exports/tables/tables.ts';
import type { TargetRecord } from '../exports/records/target-record.ts';
import { recordLists } from './data-files.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

/** A part of `targets.csv`. */
export interface TablePart {
  /** Of the series, the document or the indicator. */
  readonly id: string;
  readonly records: readonly TargetRecord[];
}

const targetRecords = (site: Site) => recordLists(site).targets as readonly TargetRecord[];

/** The statements of each series with files of its own, `/data/targets/<series>.csv`. */
export const seriesTables = oncePerSite((site): readonly TablePart[] =>
  partBy(
    targetRecords(site).filter(({ series }) => site.sections.ofSeries(series) === undefined),
    ({ series }) => series,
  ),
);

/** The statements of each document whose series are sections of a page, at `documentTableFile`. */
export const documentTables = oncePerSite((site): readonly TablePart[] =>
  partBy(
    targetRecords(site).filter(({ policy }) => site.sections.hasTargetsPage(policy)),
    ({ policy }) => policy,
  ),
);

/** Path of the statements of one document from the root of the site. */
export function documentTableFile(policy: string): string {
  return `data/policies/${policy}/targets.csv`;
}

/** The statements on each indicator in all documents, `/data/indicators/<indicator>.csv`. */
export const indicatorTables = oncePerSite((site): readonly TablePart[] =>
  partBy(
    targetRecords(site).filter(({ indicator }) => indicator !== null),
    ({ indicator }) => indicator ?? '',
  ),
);

/** The CSV file of a part, with the columns of the whole. */
export function printPart({ records }: TablePart): string {
  return serializeTable('targets', records);
}

function partBy(
  records: readonly TargetRecord[],
  key: (record: TargetRecord) => string,
): readonly TablePart[] {
  return [...Map.groupBy(records, key)].map(([id, rows]) => ({ id, records: rows }));
}

import { serializeTable } from '../exports/tables/tables.ts';
import type { TargetRecord } from '../exports/records/target-record.ts';
import { recordLists } from './data-files.ts';
import { oncePerSite } from './once-per-site.ts';
import { hasSeriesFiles } from './series-files.ts';
import type { Site } from './site.ts';

/** A part of `targets.csv`, with its columns. */
export interface TablePart {
  /** Of the series or the indicator. */
  readonly id: string;
  readonly csv: string;
}

const targetRecords = (site: Site) => recordLists(site).targets as readonly TargetRecord[];

/** The statements of each series, `/data/targets/<series>.csv`; none where series have no files of their own. */
export const seriesTables = oncePerSite((site): readonly TablePart[] =>
  hasSeriesFiles(site) ? partBy(targetRecords(site), ({ series }) => series) : [],
);

/** The statements on each indicator in all documents, `/data/indicators/<indicator>.csv`. */
export const indicatorTables = oncePerSite((site): readonly TablePart[] =>
  partBy(
    targetRecords(site).filter(({ indicator }) => indicator !== null),
    ({ indicator }) => indicator ?? '',
  ),
);

function partBy(
  records: readonly TargetRecord[],
  key: (record: TargetRecord) => string,
): readonly TablePart[] {
  return [...Map.groupBy(records, key)].map(([id, rows]) => ({ id, csv: serializeTable('targets', rows) }));
}

import type { PublishedRecords } from '../../../schemas/published-records.ts';
import type { DataPath, Located } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { textHash } from '../files/text-hash.ts';

/** Lists of which nothing is ever taken away. */
type LastingList = keyof PublishedRecords;

/** A record that is kept for ever, as `published-records.json` knows it. */
export interface LastingRecord {
  readonly list: LastingList;
  readonly key: string;
  /** SHA-256 of its fields, by name, so that their order in the file does not matter. */
  readonly hash: string;
  readonly where: Located<unknown>;
  /** Field that names it. */
  readonly path: DataPath;
}

/** The corrections, comparisons and search logs of a content, in the order of their files. */
export function lastingRecords(content: Content): readonly LastingRecord[] {
  const byId = (list: 'corrections' | 'searchLogs'): LastingRecord[] =>
    content[list].records.map((where) => ({
      list,
      key: where.value.id,
      hash: recordHash(where.value),
      where,
      path: ['id'],
    }));
  const comparisons = content.comparisons.records.map((where): LastingRecord => {
    const { target, report } = where.value;
    return {
      list: 'comparisons',
      key: `${target} · ${report}`,
      hash: recordHash(where.value),
      where,
      path: ['target'],
    };
  });
  return [...byId('corrections'), ...comparisons, ...byId('searchLogs')];
}

/** SHA-256 of the fields of a record by name, whatever their order. */
export function recordHash(record: object): string {
  return textHash(JSON.stringify(sorted(record)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}

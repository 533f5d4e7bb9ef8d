import type { TargetPart } from '../../schemas/vocabulary.ts';
import { filterNames, type FilterName } from './filter-names.ts';
import type { StatementRow } from './statement-row.ts';

/** The values that most statements have: a row says only what differs, since there are many rows. */
const usual: Readonly<Partial<Record<FilterName, string>>> = {
  theme: 'other',
  organisation: 'none',
  modality: 'stated',
  kind: 'target',
};

/** What the rows of a group share. */
interface SharedFacts {
  readonly part: TargetPart;
  readonly policy: string | undefined;
}

/** The attributes of a group of rows that say what all of them have. */
export function groupFactData({ part, policy }: SharedFacts): Readonly<Record<string, string | undefined>> {
  return { 'data-part': part, 'data-in-place': policy };
}

/**
 * The attributes of a row that say what the filters need and neither its group nor the attributes of its status tell,
 * `data-in-<filter>`, values joined by spaces.
 */
export function factData(
  { values, statusData }: Pick<StatementRow, 'values' | 'statusData'>,
  { policy }: SharedFacts,
): Readonly<Record<string, string | undefined>> {
  const isDatedByStatus = statusData['data-status'] !== undefined;
  const left = filterNames.filter((name) => {
    if (name === 'part') return false;
    if (name === 'place') return policy === undefined;
    if (name === 'year' || name === 'status') return !isDatedByStatus;
    return true;
  });
  return Object.fromEntries(
    left.flatMap((name) => {
      const value = values[name].join(' ');
      return value === usual[name] ? [] : [[`data-in-${name}`, value] as const];
    }),
  );
}

/**
 * The values of the filters that a row, its group and its status tell: the inverse of the two above.
 * @param row attributes as `dataset` gives them, without `data-`; a status's are those of the element that bears it
 */
export function readFactData(
  row: Readonly<Record<string, string | undefined>>,
  group: Readonly<Record<string, string | undefined>>,
  { status, due, basis }: Readonly<Record<string, string | undefined>>,
): Readonly<Record<FilterName, readonly string[]>> {
  const valuesOf = (name: FilterName): readonly string[] => {
    if (name === 'part') return [group['part'] ?? ''];
    const key = `in${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const value = row[key] ?? group[key] ?? usual[name];
    if (value !== undefined) return value.split(' ');
    if (name === 'status') return [status ?? 'none'];
    if (name !== 'year') return [];
    if (basis === 'derived') return [basis];
    return due === undefined ? ['none'] : [due.slice(0, 4), 'printed'];
  };
  return Object.fromEntries(filterNames.map((name) => [name, valuesOf(name)])) as Record<
    FilterName,
    readonly string[]
  >;
}

import type { CsvValue } from '../../tables/csv.ts';
import { serializeCsv } from '../../tables/csv.ts';
import { noDate } from './duty-passages.ts';
import type { DutyRow } from './duty-rows.ts';

/** The columns of the CSV in the words of an office, in order. */
const officeColumns = [
  { key: 'number', name: '序号' },
  { key: 'task', name: '任务' },
  { key: 'text', name: '任务原文' },
  { key: 'target', name: '目标' },
  { key: 'due', name: '时限' },
  { key: 'bodies', name: '责任单位（按原文顺序）' },
  { key: 'source', name: '出处' },
] as const;

/** What a line of the CSV is about: a task of the table, and one of its statements where it has any. */
interface DutyLine {
  /** Of the row among all rows, from 0. */
  readonly index: number;
  readonly statement: string | undefined;
}

/**
 * The table of a body as CSV: first the columns of an office, then facts under the names that they have in
 * `targets.csv`. A line a statement, under the number of its task. A passage that several statements quote stands under
 * 目标 in the line of the first.
 */
export function printDutyCsv<Fact extends string>(
  rows: readonly DutyRow[],
  facts: readonly Fact[],
  factsOf: (line: DutyLine) => Readonly<Partial<Record<Fact, CsvValue>>>,
): string {
  const lines = rows.flatMap((row, index) => {
    const own = row.passages.flatMap(({ text, statements }) =>
      statements.map(({ id, due }, at) => ({
        office: { ...row, target: at === 0 ? text : '', due },
        facts: factsOf({ index, statement: id }),
      })),
    );
    if (own.length > 0) return own;
    return [{ office: { ...row, target: '', due: noDate }, facts: factsOf({ index, statement: undefined }) }];
  });
  return serializeCsv<(typeof lines)[number]>(
    [
      ...officeColumns.map(({ key, name }) => ({
        name,
        value: ({ office }: (typeof lines)[number]) => office[key],
      })),
      ...facts.map((name) => ({ name, value: ({ facts: own }: (typeof lines)[number]) => own[name] })),
    ],
    lines,
  );
}

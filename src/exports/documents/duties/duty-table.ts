import { formatChineseDate } from '../../../domain/citing/reading/chinese-date.ts';
import type { Corpus } from '../../corpus.ts';
import { recordSources } from '../../records/record-source.ts';
import type { TargetRecord } from '../../records/target-record.ts';
import { serializeCsv } from '../../tables/csv.ts';
import type { DutyTask } from './duty-tasks.ts';

/** One line of the table that an office uses; every column is text as it is printed. */
export interface DutyRow {
  readonly number: number;
  readonly task: string;
  readonly target: string;
  readonly due: string;
  readonly bodies: string;
  readonly source: string;
}

/** The columns, in the order and words of the table. */
export const dutyColumns = [
  { key: 'number', name: '序号' },
  { key: 'task', name: '任务' },
  { key: 'target', name: '目标' },
  { key: 'due', name: '时限' },
  { key: 'bodies', name: '责任单位（按原文顺序）' },
  { key: 'source', name: '出处' },
] as const;

/** A line a statement; a task without a recorded statement has one line with an empty target. */
export function dutyRows(tasks: readonly DutyTask[]): readonly DutyRow[] {
  return tasks
    .flatMap((task) => {
      const shared = { task: task.title, bodies: printBodies(task), source: task.citation };
      const lines = task.statements.map((statement) => ({
        target: `${statement.series.kind === 'policy-rate' ? '（政策标准）' : ''}${statement.point.quote}`,
        due: printDue(statement.point),
      }));
      return (lines.length === 0 ? [{ target: '', due: noDate }] : lines).map((line) => ({
        ...shared,
        ...line,
      }));
    })
    .map((row, index) => ({ number: index + 1, ...row }));
}

/** Beside the words of the office, the facts of the statement under the names that they have in `targets.csv`. */
const factColumns = [
  'id',
  'policy',
  'nature',
  'document',
  'documentEn',
  'region',
  'regionEn',
  'name',
  'nameEn',
  'value',
  'valueMax',
  'unit',
  'comparator',
  'due',
  'provision',
  'quote',
  'address',
] as const satisfies readonly (keyof TargetRecord)[];

/** What the table of a body needs beside its tasks. */
export interface DutyFacts extends Pick<Corpus, 'documents' | 'urls'> {
  /** The record of each statement, by its id. */
  readonly statements: ReadonlyMap<string, TargetRecord>;
}

/** The table as CSV: `/data/organisations/<id>.csv`. A task without a statement has the line that charges the body. */
export function serializeDutyCsv(tasks: readonly DutyTask[], facts: DutyFacts): string {
  const sourceOf = recordSources(facts);
  const records = tasks.flatMap(
    ({ policy, paragraph, line, statements }): readonly Partial<TargetRecord>[] =>
      statements.length === 0
        ? [
            {
              ...sourceOf(policy),
              provision: paragraph,
              quote: line ?? '',
              address: facts.urls.policyAddress(policy, paragraph),
            },
          ]
        : statements.map(({ point }) => facts.statements.get(point.id) ?? {}),
  );
  const rows = dutyRows(tasks).map((row, index) => ({ row, record: records[index] ?? {} }));
  return serializeCsv<(typeof rows)[number]>(
    [
      ...dutyColumns.map(({ key, name }) => ({
        name,
        value: ({ row }: (typeof rows)[number]) => row[key],
      })),
      ...factColumns.map((name) => ({
        name,
        value: ({ record }: (typeof rows)[number]) => record[name],
      })),
    ],
    rows,
  );
}

const noDate = '未写明时限';

/** The words of the text; for a date that is worked out, the date as well, said to be so. */
function printDue({ due, dueText, dueBasis }: DutyTask['statements'][number]['point']): string {
  if (due === undefined) return noDate;
  const date = formatChineseDate(due);
  if (dueBasis !== 'derived') return dueText ?? date;
  return dueText === undefined ? `推算：${date}` : `${dueText}（推算：${date}）`;
}

function printBodies({ bodies, basis, areDutiesRecorded }: DutyTask): string {
  const names = bodies.join('、');
  if (basis === 'line') return names;
  return `${names}（${areDutiesRecorded ? '原句写到；文件未列责任单位' : '原句写到；文件的责任单位尚未录全'}）`;
}

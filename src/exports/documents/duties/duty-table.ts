import type { Corpus } from '../../corpus.ts';
import { recordSources } from '../../records/record-source.ts';
import type { TargetRecord } from '../../records/target-record.ts';
import { serializeCsv } from '../../tables/csv.ts';
import type { DutyPassage } from './duty-passages.ts';
import { dutyPassages, noDate, printDue } from './duty-passages.ts';
import type { DutyTask } from './duty-tasks.ts';

/** One task in the table that an office uses; all of it is text as it is printed. */
export interface DutyRow {
  readonly number: number;
  /** Number and heading. */
  readonly task: string;
  /** The whole text of the task, with its number; line breaks between heading and paragraph. */
  readonly text: string;
  /** What the statements on record say, each passage once; a task without a statement has none. */
  readonly passages: readonly DutyPassage[];
  readonly bodies: string;
  readonly source: string;
}

/** A row a task, numbered from 1. */
export function dutyRows(tasks: readonly DutyTask[]): readonly DutyRow[] {
  return tasks.map((task, index) => ({
    number: index + 1,
    task: task.title,
    text: task.fullText,
    passages: dutyPassages(task),
    bodies: printBodies(task),
    source: task.citation,
  }));
}

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

/**
 * The table as CSV: `/data/organisations/<id>.csv`. A line a statement, under the number of its task. A passage that
 * several statements quote stands under 目标 in the line of the first. A task without a statement has the line that
 * charges the body.
 */
export function serializeDutyCsv(tasks: readonly DutyTask[], facts: DutyFacts): string {
  const sourceOf = recordSources(facts);
  const rows = dutyRows(tasks).flatMap((row, index) => {
    const { policy = '', paragraph = '', line = '' } = tasks[index] ?? {};
    const lines = row.passages.flatMap(({ text, statements }) =>
      statements.map(({ point }, at) => ({
        ...row,
        target: at === 0 ? text : '',
        due: printDue(point),
        record: facts.statements.get(point.id) ?? {},
      })),
    );
    if (lines.length > 0) return lines;
    const address = facts.urls.policyAddress(policy, paragraph);
    const record: Partial<TargetRecord> = { ...sourceOf(policy), provision: paragraph, quote: line, address };
    return [{ ...row, target: '', due: noDate, record }];
  });
  return serializeCsv<(typeof rows)[number]>(
    [
      ...officeColumns.map(({ key, name }) => ({
        name,
        value: (row: (typeof rows)[number]) => row[key],
      })),
      ...factColumns.map((name) => ({
        name,
        value: ({ record }: (typeof rows)[number]) => (record as Partial<TargetRecord>)[name],
      })),
    ],
    rows,
  );
}

function printBodies({ bodies, basis, areDutiesRecorded }: DutyTask): string {
  const names = bodies.join('、');
  if (basis === 'line') return names;
  return `${names}（${areDutiesRecorded ? '原句写到；文件未列责任单位' : '原句写到；文件的责任单位尚未录全'}）`;
}

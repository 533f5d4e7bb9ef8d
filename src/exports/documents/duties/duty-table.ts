import { formatChineseDate } from '../../../domain/citing/reading/chinese-date.ts';
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

/** The table as CSV: `/data/organisations/<id>.csv`. */
export function serializeDutyCsv(tasks: readonly DutyTask[]): string {
  return serializeCsv(
    dutyColumns.map(({ key, name }) => ({ name, value: (row: DutyRow) => row[key] })),
    dutyRows(tasks),
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

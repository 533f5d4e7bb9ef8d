import { formatChineseDate } from '../../../domain/citing/reading/chinese-date.ts';
import type { TargetPoint } from '../../../schemas/target.ts';

/** A statement of a task as its table prints it. */
export interface DutyStatementWords {
  /** Of the statement, as in `targets.csv`. */
  readonly id: string;
  /** Verbatim. */
  readonly quote: string;
  /** The words of the text; 未写明时限 where it has none. */
  readonly due: string;
  /** It states a standard of policy. */
  readonly isRate: boolean;
}

/** Words of a task that state targets: once, however many statements quote parts of them. */
export interface DutyPassage {
  /** Verbatim, after （政策标准） where they are a standard of policy. */
  readonly text: string;
  /** The words of the text, each once; 未写明时限 where it has none. */
  readonly due: string;
  readonly statements: readonly DutyStatementWords[];
}

/** What stands for the date of a task or passage without one. */
export const noDate = '未写明时限';

/**
 * The passages of a task in printed order: quotations that overlap or contain each other are joined to one.
 * @param text of the task, which holds the quotations but for those of a heading further up
 */
export function dutyPassages(
  text: string,
  statements: readonly DutyStatementWords[],
): readonly DutyPassage[] {
  const spans = statements
    .map((statement) => ({ statement, start: text.indexOf(statement.quote) }))
    .toSorted((a, b) => (a.start < 0 ? text.length : a.start) - (b.start < 0 ? text.length : b.start));
  const groups = spans.reduce<readonly Group[]>((done, { statement, start }) => {
    const { quote } = statement;
    const end = start + quote.length;
    const own: Group = { quote, start, end, statements: [statement] };
    // Words that the task does not hold (of a heading further up) stand for themselves.
    const beside = done.find((group) =>
      start < 0 ? group.quote === quote : group.start >= 0 && start < group.end,
    );
    if (beside === undefined) return [...done, own];
    return done.map((group) => (group === beside ? join(beside, own, text) : group));
  }, []);
  return groups.map((group) => ({
    text: `${group.statements.every(({ isRate }) => isRate) ? '（政策标准）' : ''}${group.quote}`,
    due: [...new Set(group.statements.map(({ due }) => due))].join('；'),
    statements: group.statements,
  }));
}

/** A stretch of a text and the statements that quote it; `start` is below 0 where the text does not hold it. */
interface Group {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly statements: readonly DutyStatementWords[];
}

/** @param b begins in `a` */
function join(a: Group, b: Group, text: string): Group {
  const end = Math.max(a.end, b.end);
  const quote = a.start < 0 ? a.quote : text.slice(a.start, end);
  return { quote, start: a.start, end, statements: [...a.statements, ...b.statements] };
}

/** The words of the text; for a date that is worked out, the date as well, said to be so. */
export function printDue({ due, dueText, dueBasis }: TargetPoint): string {
  if (due === undefined) return noDate;
  const date = formatChineseDate(due);
  if (dueBasis !== 'derived') return dueText ?? date;
  return dueText === undefined ? `推算：${date}` : `${dueText}（推算：${date}）`;
}

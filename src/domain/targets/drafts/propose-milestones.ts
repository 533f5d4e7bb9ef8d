import type { Milestone } from '../../../schemas/milestone.ts';
import { TO_WRITE, TO_WRITE_EN } from '../../placeholder.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { elapses } from '../../text/dates/elapses.ts';
import { precisionOf } from '../../text/dates/partial-date.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { shiftDate } from '../../text/dates/shift-date.ts';
import { bringsIntoBeing } from '../../text/quantities/is-in-word.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';
import { LONGEST_CLAUSE } from '../checks/longest-clause.ts';
import type { StatementText } from '../duties/statement-texts.ts';
import { endOfTerm, isMilestone } from './is-milestone.ts';
import type { Clause } from './split-clauses.ts';
import { statesPublication } from '../states-publication.ts';
import { splitClauses } from './split-clauses.ts';

/** A draft milestone, before it has an id and labels. */
export type ProposedMilestone = Pick<
  Milestone,
  | 'kind'
  | 'start'
  | 'end'
  | 'precision'
  | 'basis'
  | 'reasoning'
  | 'reasoningEn'
  | 'dateText'
  | 'provision'
  | 'quote'
>;

/** A draft milestone for every date of a paragraph, heading or row by which something is to be done, or happens. */
export function proposeMilestones(part: StatementText, context: DateContext): ProposedMilestone[] {
  const { id: provision, text, task } = part;
  if (/^(?:x\d+-)?notice-title$/u.test(provision)) return [];
  const clauses = splitClauses(text);
  const first = task?.tasks.at(-1) ?? '';
  const action = splitClauses(first)[0]?.text ?? first;
  return readDates(text, context).flatMap((date) => {
    const at = clauseAt(clauses, date.start);
    const clause = clauses[at];
    const limit = date.due ?? date.from;
    if (clause === undefined || limit === undefined) return [];
    if (clause.text.length > LONGEST_CLAUSE || (provision !== 'title' && !isMilestone(date, text, clause)))
      return [];
    if (date.form === 'in' && (provision === 'title' || isTopic(part))) return [];
    const kind = text.trim() === date.text ? 'publication' : kindOf(date, provision, context);
    const end = kind === 'publication' ? undefined : endOfTerm(date, clause);
    const dates = end === undefined ? datesOf(date, kind, context) : { start: limit, end };
    const quote = quoteOf(text, date, clause, clauses[at + 1]);
    const isDateCell = task?.dates.some((cell) => cell.includes(date.text)) === true;
    return [
      {
        ...dates,
        kind:
          end !== undefined ? 'phase' : kind === 'event' && statesPublication(quote) ? 'publication' : kind,
        precision: precisionOf(dates.end ?? dates.start ?? limit),
        basis: end === undefined ? date.basis : 'derived',
        ...(date.basis === 'derived' || end !== undefined
          ? { reasoning: TO_WRITE, reasoningEn: TO_WRITE_EN }
          : {}),
        dateText: date.text,
        provision,
        quote: isDateCell && action !== '' ? action : quote,
      },
    ];
  });
}

/** A heading over other text names the year that it is about (2025年重点任务), unless it says what is to be made. */
function isTopic({ kind, text }: StatementText): boolean {
  return kind === 'title' && !bringsIntoBeing(text) && readQuantities(text).length === 0;
}

/** What happens has a day, its start; what is due has an end. */
function datesOf(
  date: DateMention,
  kind: Milestone['kind'],
  context: DateContext,
): Pick<Milestone, 'start' | 'end'> {
  const day = date.due ?? date.from;
  const year = kind === 'phase' ? yearFrom(date, context) : undefined;
  if (year !== undefined) return year;
  if (kind === 'event' || kind === 'publication') return day === undefined ? {} : { start: day };
  if (date.form === 'in') return date.due === undefined ? {} : { end: date.due };
  const start = date.from ?? (date.duration === undefined ? undefined : context.base?.slice(0, 4));
  return { ...(start === undefined ? {} : { start }), ...(date.due === undefined ? {} : { end: date.due }) };
}

/** 用1年左右时间 runs from the month of the document: a year's precision would say nothing. */
function yearFrom(
  { duration }: DateMention,
  { base }: DateContext,
): Pick<Milestone, 'start' | 'end'> | undefined {
  if (base === undefined || base.length < 7 || duration?.unit !== 'year' || duration.count > 1)
    return undefined;
  const end = shiftDate(base, { count: duration.count * 12, unit: 'month' });
  return end === undefined ? undefined : { start: base.slice(0, 7), end };
}

function kindOf(date: DateMention, provision: string, context: DateContext): Milestone['kind'] {
  if (/^(?:signature|distribution)/u.test(provision)) return 'publication';
  if (date.form === 'span' || (date.duration !== undefined && date.text.endsWith('时间'))) return 'phase';
  const isPast = date.due !== undefined && context.base !== undefined && elapses(date.due, context.base);
  return isPast || date.form === 'since' ? 'event' : 'deadline';
}

/** A clause that is the date alone goes with the next one: 到2025年底,建成…. */
function quoteOf(text: string, date: DateMention, clause: Clause, next: Clause | undefined): string {
  const isDateAlone = clause.text.trim() === date.text;
  return isDateAlone && next?.sentence === clause.sentence ? text.slice(clause.start, next.end) : clause.text;
}

/** Position of the clause that holds an offset; -1 where none does. */
function clauseAt(clauses: readonly Clause[], offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clauses[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (clauses[low - 1]?.end ?? 0) ? low - 1 : -1;
}

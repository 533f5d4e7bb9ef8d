import type { Milestone } from '../../../schemas/milestone.ts';
import { TO_WRITE, TO_WRITE_EN } from '../../placeholder.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { elapses } from '../../text/dates/elapses.ts';
import { precisionOf } from '../../text/dates/partial-date.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { LONGEST_CLAUSE } from '../checks/longest-clause.ts';
import type { Clause } from './split-clauses.ts';
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

/** No title is longer, in UTF-16 code units. */
const TITLE_LENGTH = 300;

/** A draft milestone for every date of a paragraph or heading that belongs to no title in 《》. */
export function proposeMilestones(
  provision: string,
  text: string,
  context: DateContext,
): ProposedMilestone[] {
  const clauses = splitClauses(text);
  return readDates(text, context).flatMap((date) => {
    const before = text.slice(Math.max(0, date.start - TITLE_LENGTH), date.start);
    const isTitled = before.lastIndexOf('《') > before.lastIndexOf('》');
    const at = clauseAt(clauses, date.start);
    const clause = clauses[at];
    const limit = date.due ?? date.from;
    if (isTitled || clause === undefined || limit === undefined) return [];
    if (clause.text.length > LONGEST_CLAUSE) return [];
    const kind = kindOf(date, provision, context);
    return [
      {
        ...datesOf(date, kind, context),
        kind,
        precision: precisionOf(limit),
        basis: date.basis,
        ...(date.basis === 'derived' ? { reasoning: TO_WRITE, reasoningEn: TO_WRITE_EN } : {}),
        dateText: date.text,
        provision,
        quote: quoteOf(text, date, clause, clauses[at + 1]),
      },
    ];
  });
}

/** What happens has a day, its start; what is due has an end. */
function datesOf(
  date: DateMention,
  kind: Milestone['kind'],
  context: DateContext,
): Pick<Milestone, 'start' | 'end'> {
  const day = date.due ?? date.from;
  if (kind === 'event' || kind === 'publication') return day === undefined ? {} : { start: day };
  if (date.form === 'in') return date.due === undefined ? {} : { end: date.due };
  const start = date.from ?? (date.duration === undefined ? undefined : context.base?.slice(0, 4));
  return { ...(start === undefined ? {} : { start }), ...(date.due === undefined ? {} : { end: date.due }) };
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

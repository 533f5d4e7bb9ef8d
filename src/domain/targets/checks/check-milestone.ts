import type { Milestone } from '../../../schemas/milestone.ts';
import { compareDates } from '../../text/dates/compare-dates.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import { precisionOf } from '../../text/dates/partial-date.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import { noteAccepts } from './note-accepts.ts';

/**
 * Re-reads a milestone's dates from `dateText` and lists where the record says otherwise. A derived date needs its
 * reasoning in both languages, which also accepts that the parser reads another date.
 * @param paragraph text that `provision` names; `undefined` when the words stand in the front matter
 * @param headings headings above it, outermost first
 * @param context the document's own date, from which a length of time counts
 */
export function checkMilestone(
  milestone: Milestone,
  paragraph: string | undefined,
  headings: readonly string[] = [],
  context: DateContext = {},
): Finding[] {
  const { start, end, dateText, basis, reasoning, note } = milestone;
  const accepted = noteAccepts(note, 'date') || (basis === 'derived' && reasoning !== undefined);
  const differs = (path: string, recorded: string, found: string) =>
    disagreement('date', path, recorded, found, accepted);
  const findings = checkForm(milestone);
  if (paragraph !== undefined) {
    findings.push(...checkVerbatim(milestone.quote, { dateText }, { paragraph, headings }));
  }
  const read = readDates(dateText ?? milestone.quote, context)[0];
  if (read === undefined) return [...findings, differs('dateText', dateText ?? '', '')];
  // A length of time counts from the document's own date, at the precision recorded.
  const isCounted = read.duration !== undefined && read.form !== 'past';
  const counted = isCounted ? context.base?.slice(0, start?.length ?? 0) : undefined;
  const dates = [read.from, read.due, counted].filter((date) => date !== undefined);
  for (const [path, recorded] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (recorded !== undefined && dates.length > 0 && !dates.includes(recorded)) {
      findings.push(differs(path, recorded, dates.join('、')));
    }
  }
  if (read.basis !== basis) findings.push(differs('basis', basis, read.basis));
  return findings;
}

function checkForm({ start, end, precision, basis, reasoning, reasoningEn }: Milestone): Finding[] {
  const findings: Finding[] = [];
  const last = end ?? start;
  if (last === undefined)
    findings.push(illFormed('start', '', { zh: '起止日期之一', en: 'a start or an end' }));
  else if (precisionOf(last) !== precision) {
    findings.push(illFormed('precision', precision, { zh: precisionOf(last), en: precisionOf(last) }));
  }
  if (start !== undefined && end !== undefined && compareDates(start, end) > 0) {
    findings.push(
      illFormed('start', start, { zh: `不晚于 ${end} 的日期`, en: `a date no later than ${end}` }),
    );
  }
  if (basis === 'derived') {
    const wanted = { zh: '推算依据', en: 'how the date was worked out' };
    if (reasoning === undefined) findings.push(illFormed('reasoning', '', wanted));
    if (reasoningEn === undefined) findings.push(illFormed('reasoningEn', '', wanted));
  }
  return findings;
}

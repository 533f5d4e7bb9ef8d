import { ENGLISH_MONTHS } from '../../../i18n/month-names.ts';
import type { Milestone } from '../../../schemas/milestone.ts';
import { compareDates } from '../../text/dates/compare-dates.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { precisionOf } from '../../text/dates/partial-date.ts';
import { pastSpan } from '../../text/dates/past-span.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { sentenceBefore } from '../../text/sentence.ts';
import { checkMilestoneKind } from './check-milestone-kind.ts';
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
  const { start, end, dateText, basis, note, quote } = milestone;
  const findings = checkForm(milestone);
  if (paragraph !== undefined) {
    findings.push(...checkVerbatim(quote, { dateText }, { paragraph, headings }));
  }
  const read = readDates(dateText ?? quote, context)[0];
  findings.push(...checkMilestoneKind(milestone, read, paragraph));
  const accepts = (recorded: string | undefined): boolean =>
    noteAccepts(note, 'date') ||
    (basis === 'derived' && (recorded === undefined || isReasoned(milestone, recorded)));
  const differs = (path: string, recorded: string | undefined, found: string | undefined) =>
    disagreement('date', path, recorded ?? '', found ?? '', accepts(recorded));
  if (read === undefined) {
    const last = end ?? start;
    return [
      ...findings,
      disagreement('date', 'dateText', dateText ?? '', '', accepts(last) && accepts(start ?? last)),
    ];
  }
  const expected = readSpan(milestone, read, paragraph, context);
  if (expected.end !== end) findings.push(differs('end', end, expected.end));
  if (expected.start !== start) findings.push(differs('start', start, expected.start));
  if (read.basis !== basis) findings.push(differs('basis', undefined, read.basis));
  return findings;
}

interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** What `start` and `end` ought to be: a span has both, a limit its end, an event its day, a length of time counts on. */
function readSpan(
  { kind, start, end, dateText, quote }: Milestone,
  read: DateMention,
  paragraph: string | undefined,
  context: DateContext,
): Span {
  const { form, from, due, duration } = read;
  if (form === 'span' || form === 'since') return { start: from, end: due };
  if (form === 'past') {
    const words = dateText ?? quote;
    const at = paragraph?.indexOf(words) ?? -1;
    return pastSpan(read, at === -1 ? '' : sentenceBefore(paragraph ?? '', at), context) ?? { start, end };
  }
  if (duration !== undefined) {
    // Where it begins may be left out; a base without a date leaves both to be reasoned.
    const counted = context.base?.slice(0, (end ?? '').length);
    return { start: start === undefined ? undefined : (counted ?? start), end: due ?? end };
  }
  if (due === undefined) return { start, end };
  return kind === 'event' || kind === 'publication'
    ? { start: due }
    : { start: kind === 'phase' ? start : undefined, end: due };
}

function checkForm({ start, end, precision, basis, reasoning, reasoningEn }: Milestone): Finding[] {
  const findings: Finding[] = [];
  const last = end ?? start;
  if (last === undefined)
    findings.push(illFormed('start', '', { zh: '起止日期之一', en: 'a start or an end' }));
  else if (precisionOf(last) !== precision) {
    findings.push(illFormed('precision', precision, { zh: precisionOf(last), en: precisionOf(last) }));
  }
  if (
    start !== undefined &&
    end !== undefined &&
    (compareDates(start, end) >= 0 || start.length !== end.length)
  ) {
    findings.push(
      illFormed('start', start, {
        zh: `早于 ${end}、精度相同的日期`,
        en: `a date before ${end}, of its precision`,
      }),
    );
  }
  if (basis === 'explicit' && reasoning !== undefined) {
    const wanted = { zh: 'derived，因为写有推算依据', en: 'derived, since it has a reasoning' };
    findings.push(illFormed('basis', basis, wanted));
  }
  if (basis === 'derived') {
    const wanted = { zh: '推算依据', en: 'how the date was worked out' };
    if (reasoning === undefined) findings.push(illFormed('reasoning', '', wanted));
    if (reasoningEn === undefined) findings.push(illFormed('reasoningEn', '', wanted));
  }
  return findings;
}

/** Whether the reasoning, in both languages, names a date that the parser does not read. */
function isReasoned({ reasoning = '', reasoningEn = '' }: Milestone, date: string): boolean {
  const [year = '', month, day] = date.split('-');
  const hasYear = (text: string): boolean => new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(text);
  if (month === undefined) return hasYear(reasoning) && hasYear(reasoningEn);
  const monthName = ENGLISH_MONTHS[Number(month) - 1] ?? '';
  const zh = `${year}年${String(Number(month))}月${day === undefined ? '' : `${String(Number(day))}日`}`;
  const en = `${day === undefined ? '' : `${String(Number(day))} `}${monthName} ${year}`;
  return (
    [zh, date].some((form) => reasoning.includes(form)) &&
    [en, date].some((form) => reasoningEn.includes(form))
  );
}

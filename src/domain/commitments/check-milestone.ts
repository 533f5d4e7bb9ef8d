import { compareDates } from '../dates/compare-dates.ts';
import { precisionOf } from '../dates/partial-date.ts';
import type { DateContext } from '../dates/read-dates.ts';
import { readDates } from '../dates/read-dates.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { checkVerbatim } from './check-verbatim.ts';
import type { Finding } from './finding.ts';
import { noteAccepts } from './note-accepts.ts';

/**
 * Re-reads a milestone's dates from `dateText` and lists where the record says otherwise. A derived date needs its
 * reasoning in both languages; a disagreement is `accepted` when the note or the reasoning speaks about the date.
 * @param paragraph text that `provision` names; `undefined` when the words stand in the front matter
 */
export function checkMilestone(
  milestone: Milestone,
  paragraph: string | undefined,
  headings: readonly string[] = [],
  context: DateContext = {},
): Finding[] {
  const { start, end, dateText, basis, precision } = milestone;
  const findings: Finding[] =
    paragraph === undefined ? [] : checkVerbatim(milestone.quote, { dateText }, { paragraph, headings });
  const accepted = noteAccepts(milestone.note, 'date') || (basis === 'derived' && milestone.reasoning !== undefined);
  const add = (path: string, recorded: string, found: string, canAccept = true) => {
    findings.push(toFinding(path, recorded, found, canAccept && accepted));
  };
  if (basis === 'derived' && milestone.reasoning === undefined) add('reasoning', '', dateText ?? '', false);
  if (basis === 'derived' && milestone.reasoningEn === undefined) add('reasoningEn', '', dateText ?? '', false);
  const stated = end ?? start;
  if (stated === undefined) add('start', '', dateText ?? milestone.quote, false);
  else if (precisionOf(stated) !== precision) add('precision', precision, precisionOf(stated), false);
  if (start !== undefined && end !== undefined && compareDates(start, end) > 0) add('start', start, `> ${end}`, false);
  const read = readDates(dateText ?? milestone.quote, context)[0];
  if (read === undefined) {
    add('dateText', dateText ?? '', '');
    return findings;
  }
  // A length of time counts from the document's own date, at the precision recorded.
  const isCounted = read.duration !== undefined && read.form !== 'past';
  const counted = !isCounted ? undefined : context.base?.slice(0, start?.length ?? 0);
  const dates = [read.from, read.due, counted].filter((date) => date !== undefined);
  for (const [path, recorded] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (recorded !== undefined && dates.length > 0 && !dates.includes(recorded)) add(path, recorded, dates.join('、'));
  }
  if (read.basis !== basis) add('basis', basis, read.basis);
  return findings;
}

function toFinding(path: string, recorded: string, found: string, accepted: boolean): Finding {
  return {
    ruleId: 'record-date',
    path: [path],
    message: {
      zh: `${path} 记作“${recorded}”，原文读出“${found}”`,
      en: `${path} is recorded as “${recorded}”, the text reads “${found}”`,
    },
    hint: {
      zh: '改正日期；推算的日期记 derived，并用中英文写明推算依据（reasoning）',
      en: 'mend the date; a date worked out is `derived` with its reasoning in both languages',
    },
    accepted,
  };
}

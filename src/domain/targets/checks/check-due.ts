import type { TargetPoint } from '../../../schemas/target.ts';
import { compareDates } from '../../text/dates/compare-dates.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import { datesAgree } from '../../text/dates/dates-agree.ts';
import { precisionOf } from '../../text/dates/partial-date.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { findGoverningDate } from '../find-governing-date.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import type { CheckedField } from './note-accepts.ts';
import type { PrintedContext } from './printed-context.ts';

/**
 * Whether a point's dates agree with the words they come from: `dueText` must read as `start` and `due` with the
 * recorded basis, and the date that governs the quote must be the one recorded; a statement that none governs is
 * undated, unless a heading above dates it. A derived date is checked where the context gives the day it counts
 * from, and needs a note that says how it was worked out.
 */
export function checkDue(
  point: TargetPoint,
  { paragraph, headings = [] }: PrintedContext,
  context: DateContext,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const { due, dueText, dueBasis = '', start = '' } = point;
  const differs = (path: string, recorded: string, found: string) =>
    disagreement('date', path, recorded, found, accepts('date'));
  const governing = findGoverningDate(point.quote, paragraph, context);
  if (due === undefined) {
    const isDated = governing?.due !== undefined || governing?.duration !== undefined;
    return isDated ? [differs('due', '', governing.text)] : [];
  }
  const findings = checkForm(point, due);
  const read = readDates(dueText ?? '', context)[0];
  if (dueText !== undefined && read === undefined) findings.push(differs('dueText', dueText, ''));
  if (read?.due !== undefined && read.due !== due) findings.push(differs('due', due, read.due));
  if (read !== undefined && (read.from ?? '') !== start)
    findings.push(differs('start', start, read.from ?? ''));
  // A note may say why a date is worked out otherwise, never that worked-out words print it.
  const isExcused = accepts('date') && read?.basis !== 'derived';
  if (read !== undefined && read.basis !== dueBasis)
    findings.push(disagreement('date', 'dueBasis', dueBasis, read.basis, isExcused));
  if (governing?.due !== undefined && !datesAgree(governing.due, due) && governing.due !== read?.due) {
    findings.push(differs('due', due, governing.text));
  }
  const isDatedAbove = dueText !== undefined && headings.some((heading) => heading.includes(dueText));
  if (governing === undefined && !isDatedAbove) findings.push(differs('due', due, ''));
  return findings;
}

function checkForm(point: TargetPoint, due: string): Finding[] {
  const { dueText, dueBasis, precision = '', start, note } = point;
  const findings: Finding[] = [];
  if (dueText === undefined)
    findings.push(illFormed('dueText', '', { zh: '原文中的时间词', en: 'the printed words of the date' }));
  if (dueBasis === undefined)
    findings.push(illFormed('dueBasis', '', { zh: 'explicit 或 derived', en: 'explicit or derived' }));
  if (dueBasis === 'derived' && note === undefined) {
    findings.push(illFormed('note', '', { zh: '推算依据', en: 'how the date was worked out' }));
  }
  if (precision !== precisionOf(due)) {
    findings.push(illFormed('precision', precision, { zh: precisionOf(due), en: precisionOf(due) }));
  }
  if (start !== undefined && compareDates(start, due) > 0) {
    findings.push(
      illFormed('start', start, { zh: `不晚于 ${due} 的日期`, en: `a date no later than ${due}` }),
    );
  }
  return findings;
}

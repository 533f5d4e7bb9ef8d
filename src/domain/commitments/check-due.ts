import type { DateMention } from '../dates/date-mention.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { firstDay, lastDay, precisionOf } from '../dates/partial-date.ts';
import { readDates } from '../dates/read-dates.ts';
import type { TargetPoint } from '../../schemas/target.ts';
import type { Finding } from './finding.ts';
import type { CheckedField } from './note-accepts.ts';
import type { PrintedPlace } from './printed-place.ts';
import { sentenceBefore } from './sentence-before.ts';

/**
 * Whether a point's dates agree with the words they come from: `dueText` must read as `start` and `due` with the
 * recorded basis and precision, and the date that governs the quote — inside it, else the last before it in the
 * same sentence — must be the one recorded.
 */
export function checkDue(
  point: TargetPoint,
  place: PrintedPlace,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const accepted = accepts('date');
  const add = (path: string, recorded: string, found: string, canAccept = true) =>
    toFinding(path, recorded, found, canAccept && accepted);
  const governing = findGoverningDate(point.quote, place.paragraph);
  if (point.due === undefined) {
    return governing?.due === undefined && governing?.duration === undefined
      ? []
      : [add('due', '', governing.text)];
  }
  const findings: Finding[] = [];
  const read = readDates(point.dueText ?? '')[0];
  const isDerived = point.dueBasis === 'derived';
  if (point.dueText === undefined) findings.push(add('dueText', '', governing?.text ?? '', false));
  else if (read === undefined) findings.push(add('dueText', point.dueText, '', isDerived));
  else {
    if (read.due !== undefined && read.due !== point.due) findings.push(add('due', point.due, read.due));
    if (read.from !== point.start && !isDerived) findings.push(add('start', point.start ?? '', read.from ?? ''));
    if (read.basis !== point.dueBasis) findings.push(add('dueBasis', point.dueBasis ?? '', read.basis));
  }
  if (isDerived && point.note === undefined) findings.push(add('note', '', point.dueText ?? '', false));
  if (point.precision !== precisionOf(point.due)) {
    findings.push(add('precision', point.precision ?? '', precisionOf(point.due), false));
  }
  if (point.start !== undefined && compareDates(point.start, point.due) > 0) {
    findings.push(add('start', point.start, `> ${point.due}`, false));
  }
  if (governing?.due !== undefined && !agree(governing.due, point.due) && !isDerived) {
    findings.push(add('due', point.due, governing.text));
  }
  return findings;
}

/** The date that a reader takes the quote to fall under; `past` and `since`, and dates in titles, set no limit. */
export function findGoverningDate(quote: string, paragraph: string): DateMention | undefined {
  const limits = (text: string) =>
    readDates(text).filter((date) => date.form !== 'past' && date.form !== 'since' && !isInTitle(text, date.start));
  const inside = limits(quote)[0];
  if (inside !== undefined) return inside;
  const start = paragraph.indexOf(quote);
  return start === -1 ? undefined : limits(sentenceBefore(paragraph, start)).at(-1);
}

/** 《…（2023—2025年）》: the date belongs to a title. */
function isInTitle(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Dates of different precision agree when one lies within the other. */
function agree(a: string, b: string): boolean {
  return (
    (firstDay(a) <= firstDay(b) && lastDay(b) <= lastDay(a)) || (firstDay(b) <= firstDay(a) && lastDay(a) <= lastDay(b))
  );
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
      zh: '改正时限；推算的日期记 derived 并在 note 中写明推算依据',
      en: 'mend the date; a date worked out is `derived` and its note says how',
    },
    accepted,
  };
}

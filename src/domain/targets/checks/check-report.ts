import type { Report } from '../../../schemas/report.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { takeQuantities } from '../coverage/take-quantities.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import type { CheckedField } from './note-accepts.ts';
import { noteAccepts } from './note-accepts.ts';

/**
 * Re-reads a published value from its quote and lists where the record says otherwise; same rules as for a target
 * point. A value printed as a change (由39个增长至92个) must record both ends.
 * @param paragraph text that `source.provision` names; `undefined` when the source is a publication held elsewhere
 * @param headings headings above it, outermost first
 * @param context the document's own date, from which a length of time counts
 */
export function checkReport(
  report: Report,
  paragraph: string | undefined,
  headings: readonly string[] = [],
  context: DateContext = {},
): Finding[] {
  const { asOf, asOfText, asOfBasis, comparatorText, valueText, from } = report;
  const { quote } = report.source;
  const accepts = (field: CheckedField) => noteAccepts(report.note, field);
  const findings = [
    ...(paragraph === undefined
      ? []
      : checkVerbatim(quote, { asOfText, comparatorText, valueText }, { paragraph, headings })),
    ...checkQuantity({ ...report, quote }, accepts),
  ];
  const before = takeQuantities({ quote, valueText })[0]?.from?.value;
  if (before !== from) {
    findings.push(disagreement('value', 'from', String(from ?? ''), String(before ?? ''), accepts('value')));
  }
  if (asOf !== undefined && asOfText === undefined && asOfBasis === 'explicit') {
    findings.push(illFormed('asOfText', '', { zh: '原文中的时间词', en: 'the printed words of the date' }));
  }
  const dates = readDates(asOfText ?? '', context).flatMap((date) => [date.from, date.due]);
  const read = dates.filter((date) => date !== undefined);
  if (asOfText !== undefined && readDates(asOfText, context).length === 0) {
    findings.push(disagreement('date', 'asOfText', asOfText, '', accepts('date')));
  }
  if (asOf !== undefined && read.length > 0 && !read.includes(asOf)) {
    findings.push(disagreement('date', 'asOf', asOf, read.join('、'), accepts('date')));
  }
  return findings;
}

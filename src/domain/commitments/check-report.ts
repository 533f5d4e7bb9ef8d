import { readDates } from '../dates/read-dates.ts';
import { readChanges } from '../quantities/read-changes.ts';
import type { Report } from '../../schemas/report.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkVerbatim } from './check-verbatim.ts';
import type { Finding } from './finding.ts';
import { noteAccepts } from './note-accepts.ts';
import type { CheckedField } from './note-accepts.ts';

/**
 * Re-reads a published value from its quote and lists where the record says otherwise; same rules as for a target
 * point. A value printed as a change (由39个增长至92个) must record both ends.
 * @param paragraph text that `source.provision` names; `undefined` when the source is a publication held elsewhere
 */
export function checkReport(report: Report, paragraph: string | undefined, headings: readonly string[] = []): Finding[] {
  const { asOf, asOfText, comparatorText } = report;
  const { quote } = report.source;
  const accepts = (field: CheckedField) => noteAccepts(report.note, field);
  const place = { paragraph: paragraph ?? quote, headings };
  const findings = [
    ...checkVerbatim(quote, paragraph === undefined ? {} : { asOfText, comparatorText }, place),
    ...checkQuantity({ ...report, quote }, accepts),
  ];
  const change = readChanges(quote).find(({ to }) => to.value === report.value);
  if (change?.from.value !== report.from) {
    findings.push(
      toFinding('from', String(report.from ?? ''), String(change?.from.value ?? ''), accepts('value')),
    );
  }
  if (asOf !== undefined && asOfText !== undefined) {
    const read = readDates(asOfText).flatMap(({ from, due }) => [from, due].filter((date) => date !== undefined));
    if (read.length > 0 && !read.includes(asOf)) {
      findings.push(toFinding('asOf', asOf, read.join('、'), accepts('date')));
    }
  }
  if (asOf !== undefined && report.asOfBasis === 'explicit' && asOfText === undefined) {
    findings.push(toFinding('asOfText', '', asOf, false));
  }
  return findings;
}

function toFinding(path: string, recorded: string, found: string, accepted: boolean): Finding {
  return {
    ruleId: path === 'from' ? 'record-value' : 'record-date',
    path: [path],
    message: {
      zh: `${path} 记作“${recorded}”，原文读出“${found}”`,
      en: `${path} is recorded as “${recorded}”, the text reads “${found}”`,
    },
    hint: {
      zh: '改正记录，或在 note 中写明这一项为何与原文的字面不同',
      en: 'mend the record, or say in its note why this field differs from the letter of the text',
    },
    accepted,
  };
}

import type { Duty, Organisation } from '../../../schemas/organisation.ts';
import { parseDutyLines, parseDutyNames } from '../duties/parse-duty-lines.ts';
import { findOrganisation } from '../find-organisation.ts';
import { checkVerbatim } from './check-verbatim.ts';
import type { Finding } from './finding.ts';

/** Whether a duty names exactly the bodies that its printed line names, in printed order. */
export function checkDuty(duty: Duty, paragraph: string, organisations: readonly Organisation[]): Finding[] {
  const findings = checkVerbatim(duty.quote, {}, { paragraph });
  const names = parseDutyNames(duty.quote);
  const read = names.map(({ text }) => findOrganisation(text, duty.policy, organisations)?.id ?? text);
  // Whom a line charges whose names could not all be read, a person has decided.
  const isUnderstood = parseDutyLines(duty.quote).every((line) => line.isUnderstood);
  if (isUnderstood && read.join() !== duty.organisations.join()) {
    findings.push({
      ruleId: 'duty-organisations',
      of: 'record',
      path: ['organisations'],
      message: {
        zh: `责任单位记作“${duty.organisations.join('、')}”，原文读出“${read.join('、')}”`,
        en: `the bodies are recorded as “${duty.organisations.join(', ')}”, the line reads “${read.join(', ')}”`,
      },
      hint: {
        zh: '按原文顺序逐一列出；原文的简称在 organisations.yaml 中记为该文件的别名',
        en: 'list every body in printed order; record a printed short name as an alias scoped to the document',
      },
      accepted: false,
    });
  }
  return findings;
}

import type { Organisation } from '../../../schemas/organisation.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import type { DutyLine } from '../duties/parse-duty-lines.ts';
import { findOrganisation } from '../find-organisation.ts';
import type { Finding } from './finding.ts';

/**
 * Whether a target point names exactly the bodies of the lines that charge it, each once, in printed order. Where none
 * does, or not every name could be read, a person has to judge.
 * @param policy document whose aliases apply
 */
export function checkPointDuty(
  point: TargetPoint,
  policy: string,
  charging: readonly DutyLine[],
  organisations: readonly Organisation[],
): Finding[] {
  if (!charging.every(({ isUnderstood }) => isUnderstood)) return [];
  const names = charging.flatMap(({ groups }) => groups.flatMap((group) => group.names));
  const read = [
    ...new Set(names.map(({ text }) => findOrganisation(text, policy, organisations)?.id ?? text)),
  ];
  if (read.length === 0 || read.join() === point.organisations.join()) return [];
  return [
    {
      ruleId: 'point-organisations',
      of: 'record',
      path: ['organisations'],
      message: {
        zh: `责任单位记作“${point.organisations.join('、')}”，本段责任单位行读出“${read.join('、')}”`,
        en: `the bodies are recorded as “${point.organisations.join(', ')}”, the paragraph's line reads “${read.join(', ')}”`,
      },
      hint: {
        zh: '按本段责任单位行的顺序逐一列出',
        en: 'list every body of the line, in printed order',
      },
      accepted: false,
    },
  ];
}

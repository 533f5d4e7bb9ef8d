import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Nature, ReportRole } from '../../../schemas/vocabulary.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Only a result from a document of a public body may be measured against a target. */
export function* checkComparisons(content: Content): Generator<Diagnostic> {
  const natures = new Map(content.documents.map(({ id, facts }) => [id, facts?.value.nature]));
  const reports = new Map(content.reports.records.map(({ value }) => [value.id, value]));
  for (const comparison of content.comparisons.records) {
    const { report: id, comparable } = comparison.value;
    const report = reports.get(id);
    if (!comparable || report === undefined) continue;
    const fault = faultOf(report.role, natures.get(report.policy ?? ''));
    if (fault === undefined) continue;
    yield problemAt(comparison, ['comparable'], {
      ruleId: 'comparison-not-allowed',
      message: { zh: `${id} ${fault.zh}`, en: `${id} ${fault.en}` },
      hint: {
        zh: '写 comparable: false，并在 reason 中说明',
        en: 'Write comparable: false, and say why under reason',
      },
    });
  }
}

function faultOf(role: ReportRole, nature: Nature | undefined): Bilingual | undefined {
  if (role === 'baseline')
    return { zh: '是目标之前的现状，不是结果', en: 'is the state before the target, no result' };
  if (nature === 'reference')
    return { zh: '出自参考材料，来源未核实', en: 'comes from reference material, unverified' };
  return undefined;
}

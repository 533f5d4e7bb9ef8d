import type { Report } from '../../schemas/report.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { planEdits } from '../editing/edits.ts';
import type { Judgement } from './judge-comparison.ts';

/** The record of a published value and, where it stands beside a statement, of the comparison. */
export function planFigure(
  project: Project,
  series: TargetSeries,
  report: Report,
  judgement: Judgement | undefined,
): Outcome {
  return planEdits(project, (edits) => {
    edits.addRecord('reports', series.policy, report);
    if (judgement !== undefined) {
      const { comparison } = judgement;
      edits.addRecord('comparisons', series.policy, comparison);
      edits.recordLasting('comparisons', `${comparison.target} · ${comparison.report}`, comparison);
    }
    const value =
      report.value === undefined ? report.source.quote : `${String(report.value)}${report.unit ?? ''}`;
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `公布值 ${value}，记入“${series.name}”`,
          en: `Published value ${value}, recorded for “${series.name}”`,
        },
        ...(judgement === undefined ? [] : [judgement.note]),
      ],
      next: [
        {
          zh: `看一看这项目标的页面（npm run dev，/targets/${series.id}/），没有问题就提交`,
          en: `Look at the page of the target (npm run dev, /targets/${series.id}/); if it is right, commit`,
        },
      ],
    };
  });
}

import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { RECORD_IDS } from '../dialogue/next-steps.ts';
import { setYamlValue } from '../editing/edit-yaml.ts';
import { planEdits } from '../editing/edits.ts';

/** The accepted records and, where somebody has read the text, the document as reviewed. */
export function planReview(
  project: Project,
  { id, title }: Policy,
  isRead: boolean,
  accepted: { readonly targets: readonly TargetSeries[]; readonly milestones: readonly Milestone[] },
): Outcome {
  const file = project.content.documents.find((document) => document.id === id)?.file ?? '';
  const { targets, milestones } = accepted;
  return planEdits(project, (edits) => {
    if (isRead) {
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['reviewed'], project.today));
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['review'], 'reviewed'));
    }
    for (const series of targets) edits.addRecord('targets', id, series);
    for (const milestone of milestones) edits.addRecord('milestones', id, milestone);
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `《${title}》：收下目标 ${String(targets.length)} 项、时限 ${String(milestones.length)} 个；没有收下的，下次核定时还会列出`,
          en: `${title}: ${String(targets.length)} targets and ${String(milestones.length)} dates taken; the others are listed again next time`,
        },
      ],
      next: [
        {
          zh: `在预览中看一看（npm run dev，/policies/${id}/）`,
          en: `Look at it in the preview (npm run dev, /policies/${id}/)`,
        },
        ...(isRead ? [RECORD_IDS] : []),
      ],
    };
  });
}

import type { Milestone } from '../../schemas/milestone.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { labelled } from '../dialogue/labelled.ts';
import type { Project } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';
import { askId, askName, askVerdict } from './ask-verdict.ts';

/**
 * The milestone that a person makes of the draft numbered `index`; `undefined` where they leave it, `stop` where they
 * want no more of them.
 * @param accepted milestones taken before, whose ids are no longer free
 */
export function* askMilestone(
  project: Project,
  draft: Milestone,
  index: number,
  accepted: readonly Milestone[],
): Asking<Milestone | 'stop' | undefined> {
  const taken = new Set([...project.content.milestones.claimedIds, ...accepted.map(({ id }) => id)]);
  const proposed = freeId(`${draft.policy}-m-${draft.provision ?? 'date'}`, taken, '-n');
  const number = String(index + 1);
  const date = draft.end ?? draft.start ?? '';
  const verdict = yield* askVerdict({
    id: `milestone-${number}`,
    flag: 'milestone',
    nth: index,
    text: { zh: `时限 ${number}：收不收？`, en: `Date ${number}: take it?` },
    shown: [
      labelled('原句', 'Sentence', draft.quote),
      labelled('时间', 'Date', `${draft.dateText ?? ''} ${date}`),
    ],
  });
  if (verdict === 'stop') return 'stop';
  if (verdict === 'leave') return undefined;
  const isEdited = verdict === 'edit';
  const label = isEdited ? yield* askName(`milestone-label-${number}`, draft.label) : draft.label;
  const id = isEdited ? yield* askId(`milestone-id-${number}`, proposed, taken) : proposed;
  return { ...draft, id, label, labelEn: undefined, review: 'reviewed' };
}

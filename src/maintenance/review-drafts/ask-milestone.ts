import { milestoneSchema } from '../../schemas/milestone.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { labelled } from '../dialogue/labelled.ts';
import type { Project } from '../dialogue/project.ts';
import { askId, askName, askVerdict } from './ask-verdict.ts';
import { valuesOf } from './record-fields.ts';
import type { ReviewDecision } from './review-decision.ts';
import type { MilestoneItem } from './review-item.ts';

/** What a person decides on the date numbered `index`; `stop` where they want no more of them. */
export function* askMilestone(
  { content }: Project,
  { key, record }: MilestoneItem,
  index: number,
): Asking<ReviewDecision | 'stop'> {
  const number = String(index + 1);
  const verdict = yield* askVerdict(
    {
      id: `milestone-${number}`,
      flag: 'milestone',
      nth: index,
      text: { zh: `时限 ${number}：收不收？`, en: `Date ${number}: take it?` },
      shown: [
        labelled('原句', 'Sentence', record.quote),
        labelled('时间', 'Date', `${record.dateText ?? ''} ${record.end ?? record.start ?? ''}`),
      ],
    },
    true,
  );
  if (verdict === 'stop') return 'stop';
  if (verdict === 'later' || verdict === 'reject') return { item: key, verdict };
  if (verdict === 'take') return { item: key, verdict: 'accept' };
  const label = yield* askName(`milestone-label-${number}`, record.label);
  const id = yield* askId(`milestone-id-${number}`, record.id, content.milestones.claimedIds);
  return { item: key, verdict: 'accept', values: { ...valuesOf(milestoneSchema, record), label, id } };
}

import type { Asking } from '../dialogue/dialogue.ts';
import { labelled } from '../dialogue/labelled.ts';
import { askVerdict } from './ask-verdict.ts';
import type { ReviewDecision } from './review-decision.ts';
import type { BodyItem, DutyItem } from './review-item.ts';

/**
 * What a person decides on the line of bodies numbered `index`; `stop` where they want no more of them.
 * @param bodies drafted ones: those that it names are taken with it
 */
export function* askDuty(
  { key, record }: DutyItem,
  bodies: readonly BodyItem[],
  index: number,
): Asking<ReviewDecision | 'stop'> {
  const number = String(index + 1);
  const fresh = bodies.filter((body) => record.organisations.includes(body.record.id));
  const verdict = yield* askVerdict(
    {
      id: `duty-${number}`,
      flag: 'duty',
      nth: index,
      text: { zh: `责任单位 ${number}：收不收？`, en: `Line of bodies ${number}: take it?` },
      shown: [
        labelled('原文', 'As printed', record.quote),
        labelled('单位', 'Bodies', record.organisations.join('、')),
        ...fresh.map((body) =>
          labelled('新单位', 'New body', `${body.record.name} ${body.record.id}（${body.record.kind}）`),
        ),
      ],
    },
    false,
  );
  if (verdict === 'stop') return 'stop';
  return { item: key, verdict: verdict === 'take' ? 'accept' : verdict === 'reject' ? 'reject' : 'later' };
}

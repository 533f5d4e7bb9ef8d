import type { TimelineItem } from '../../charts/timeline/timeline-input.ts';
import type { MilestoneKind } from '../../schemas/vocabulary.ts';

/** An entry of the printed list with the item that it stands for. */
export interface ListedMilestone {
  readonly entry: HTMLElement;
  readonly item: TimelineItem;
}

/** The milestones of a printed list, in its order. */
export function readListedMilestones(list: ParentNode): readonly ListedMilestone[] {
  return [...list.querySelectorAll<HTMLElement>('li[data-lane]')].map((entry) => {
    const { lane = '', kind = '', start = '', end = '', label = '', number } = entry.dataset;
    const derived = 'derived' in entry.dataset;
    const dates = { kind: kind as MilestoneKind, start, end, derived };
    return { entry, item: { id: entry.id, lane, ...dates, label, number: Number(number) } };
  });
}

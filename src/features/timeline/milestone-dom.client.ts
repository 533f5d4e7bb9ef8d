import type { DrawingGroup } from '../../charts/svg/drawing.ts';
import type { TimelineItem } from '../../charts/timeline/timeline-input.ts';
import type { MilestoneKind } from '../../schemas/vocabulary.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Replaces what a picture shows. */
export function drawGroups(svg: SVGSVGElement, groups: readonly DrawingGroup[]): void {
  svg.replaceChildren(
    ...groups.map((group) => {
      const element = document.createElementNS(svgNamespace, 'g');
      element.setAttribute('class', group.className);
      if (group.item !== undefined) element.dataset['item'] = group.item;
      if (group.anchor !== undefined) element.setAttribute('text-anchor', group.anchor);
      element.append(
        ...group.drawings.map(({ name, attributes, text }) => {
          const drawing = document.createElementNS(svgNamespace, name);
          for (const [key, value] of Object.entries(attributes)) drawing.setAttribute(key, String(value));
          if (text !== undefined) drawing.textContent = text;
          return drawing;
        }),
      );
      return element;
    }),
  );
}

/** Where an entry of the printed list says what. */
export const milestoneParts = {
  date: '.timeline-when > .number',
  kind: '.timeline-when > .number + span',
  number: '.timeline-name > .number',
  label: '.timeline-name > .number + span',
} as const;

/** An entry of the printed list with the item that it stands for. */
export interface ListedMilestone {
  readonly entry: HTMLElement;
  readonly item: TimelineItem;
}

/** The milestones of a printed list, in its order. */
export function readListedMilestones(list: ParentNode): readonly ListedMilestone[] {
  return [...list.querySelectorAll<HTMLElement>('li[data-start]')].map((entry) => {
    const printed = (part: string) => entry.querySelector(part)?.textContent?.trim() ?? '';
    const { lane = '' } = entry.closest<HTMLElement>('.timeline-document')?.dataset ?? {};
    const { kind = '', start = '', end = start, label = printed(milestoneParts.label) } = entry.dataset;
    const number = printed(milestoneParts.number);
    const derived = 'derived' in entry.dataset;
    const dates = { kind: kind as MilestoneKind, start, end, derived };
    return { entry, item: { id: entry.id, lane, ...dates, label, number: Number(number) } };
  });
}

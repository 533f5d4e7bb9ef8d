import type { DrawingGroup } from '../../charts/svg/drawing.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Replaces what a picture shows. */
export function drawGroups(svg: SVGSVGElement, groups: readonly DrawingGroup[]): void {
  svg.replaceChildren(
    ...groups.map((group) => {
      const element = document.createElementNS(svgNamespace, 'g');
      element.setAttribute('class', group.className);
      if (group.item !== undefined) element.dataset['item'] = group.item;
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

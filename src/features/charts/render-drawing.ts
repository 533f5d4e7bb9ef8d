import type { Drawing, DrawingGroup } from '../../charts/svg/drawing.ts';
import { escapeText, printAttribute } from '../ui/html/html.ts';

/** The groups of a drawing as SVG, for the `svg` element of a page. */
export function renderGroups(groups: readonly DrawingGroup[]): string {
  return groups.map(renderGroup).join('');
}

function renderGroup({ className, item, anchor, drawings }: DrawingGroup): string {
  const attributes =
    printAttribute('class', className) +
    printAttribute('data-item', item) +
    printAttribute('text-anchor', anchor);
  return `<g${attributes}>${drawings.map(renderDrawing).join('')}</g>`;
}

function renderDrawing({ name, attributes, text }: Drawing): string {
  const printed = Object.entries(attributes).map(([attribute, value]) =>
    printAttribute(attribute, String(value)),
  );
  const start = `<${name}${printed.join('')}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeText(text)}</${name}>`;
}

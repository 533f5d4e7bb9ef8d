import type { Drawing } from '../svg/drawing.ts';
import { palette } from './palette.ts';

/** Presentation attributes of SVG: fill, stroke, type. */
export type PaintAttributes = Readonly<Record<string, string | number>>;

/** What elements of a class look like in a picture that stands alone. Rules are applied in order, later ones on top. */
export interface PaintRule {
  /** Classes that the group has, all of them. */
  readonly group?: string;
  /** Class that the element has. */
  readonly element?: string;
  readonly name?: Drawing['name'];
  readonly paint: PaintAttributes;
}

/** An outline in the colour of the paper, so that words stay readable over lines. */
export const outline = {
  stroke: palette.paper,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

const base: readonly PaintRule[] = [
  { name: 'text', paint: { fill: palette.ink, 'font-size': 13 } },
  { name: 'line', paint: { stroke: palette['ink-soft'] } },
  { name: 'path', paint: { fill: palette.ink } },
  { name: 'rect', paint: { fill: 'none' } },
];

/** The attributes of an element with its looks written on it and its class left out; its own attributes come first. */
export function paintDrawing(
  rules: readonly PaintRule[],
  groupClass: string,
  drawing: Drawing,
): PaintAttributes {
  const { class: own = '', ...attributes } = drawing.attributes;
  const group = new Set(groupClass.split(' '));
  const classes = new Set(String(own).split(' '));
  const paint = [...base, ...rules]
    .filter(
      (rule) =>
        (rule.name === undefined || rule.name === drawing.name) &&
        (rule.element === undefined || classes.has(rule.element)) &&
        (rule.group === undefined || rule.group.split(' ').every((each) => group.has(each))),
    )
    .map((rule) => rule.paint);
  return { ...Object.assign({}, ...paint), ...attributes } as PaintAttributes;
}

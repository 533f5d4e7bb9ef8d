import type { PaintRule } from '../picture/paint.ts';
import { palette } from '../picture/palette.ts';

const tones = {
  elapsed: palette['ink-soft'],
  current: palette.accent,
  later: palette['series-1'],
  derived: palette['ink-soft'],
  reported: palette['series-3'],
  unverified: palette['ink-soft'],
} as const;

/** Looks of the commitments by deadline where they stand alone. */
export const commitmentsPaint: readonly PaintRule[] = [
  { element: 'current', name: 'rect', paint: { fill: palette['accent-wash'] } },
  { element: 'tinted', name: 'rect', paint: { fill: palette['paper-raised'] } },
  { element: 'year', paint: { 'font-family': 'serif', 'font-weight': 700 } },
  { element: 'count', paint: { fill: palette['ink-soft'] } },
  { group: 'commitment-band current', name: 'text', paint: { fill: palette.accent } },
  { element: 'tick', paint: { fill: palette.accent } },
  { element: 'place', paint: { fill: palette.accent, 'font-family': 'serif', 'font-weight': 700 } },
  { element: 'facts', paint: { fill: palette['ink-soft'] } },
  { group: 'variant', element: 'name', paint: { fill: palette['ink-soft'] } },
  { element: 'row', paint: { stroke: palette.rule } },
  { element: 'end', paint: { stroke: palette.ink, 'stroke-width': 1.5 } },
  { element: 'join', paint: { stroke: palette['rule-strong'] } },
  ...Object.entries(tones).flatMap(([tone, colour]): readonly PaintRule[] => [
    { group: `commitment-mark ${tone}`, element: 'mark-label', paint: { fill: colour } },
    { group: `commitment-mark ${tone}`, element: 'sign', paint: { fill: colour } },
    {
      group: `commitment-mark ${tone}`,
      element: 'hollow',
      paint: { fill: palette.paper, stroke: colour, 'stroke-width': 1.5 },
    },
  ]),
  { group: 'commitment-mark derived', element: 'hollow', paint: { 'stroke-dasharray': '2.5 2' } },
  { group: 'commitment-mark current', element: 'mark-label', paint: { 'font-weight': 700 } },
  {
    element: 'ring',
    paint: { fill: 'none', stroke: palette['series-3'], 'stroke-width': 1.5 },
  },
];

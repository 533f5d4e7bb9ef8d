import type { PaintRule } from '../picture/paint.ts';
import { outline } from '../picture/paint.ts';
import { palette } from '../picture/palette.ts';

/** Looks of a chart of targets, by year or by place, where it stands alone. */
export const targetPaint: readonly PaintRule[] = [
  ...['axis-label', 'tick-label', 'when-label', 'words-label', 'panel-label'].map((element) => ({
    element,
    paint: { fill: palette['ink-soft'], 'font-size': 12 },
  })),
  { group: 'tick-labels', name: 'text', paint: { fill: palette['ink-soft'], 'font-size': 12 } },
  { element: 'group-label', paint: { 'font-family': 'serif', 'font-size': 14, 'font-weight': 700 } },
  { element: 'grid', paint: { stroke: palette.rule } },
  { element: 'separator', paint: { stroke: palette.rule } },
  { element: 'axis', paint: { stroke: palette['rule-strong'] } },
  { element: 'base', paint: { stroke: palette['series-3'], 'stroke-width': 1.5, 'stroke-dasharray': '6 3' } },
  { element: 'as-of', paint: { stroke: palette['ink-soft'], 'stroke-dasharray': '3 3' } },
  { element: 'point-mark', paint: { fill: palette['series-1'], stroke: palette.paper, 'stroke-width': 1.5 } },
  { group: 'report', element: 'point-mark', paint: { fill: palette['series-3'] } },
  {
    group: 'reference',
    element: 'point-mark',
    paint: { fill: palette.paper, stroke: palette['series-1'] },
  },
  { element: 'point-value', paint: { ...outline, 'font-weight': 600 } },
];

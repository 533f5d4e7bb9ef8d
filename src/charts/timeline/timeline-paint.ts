import type { PaintRule } from '../picture/paint.ts';
import { outline } from '../picture/paint.ts';
import { palette } from '../picture/palette.ts';

/** Looks of the timeline where it stands alone. */
export const timelinePaint: readonly PaintRule[] = [
  { name: 'text', paint: outline },
  { element: 'timeline-date', paint: { fill: palette['ink-soft'] } },
  { element: 'timeline-title', paint: { 'font-family': 'serif', 'font-weight': 700 } },
  { element: 'timeline-grid', paint: { stroke: palette.rule } },
  { group: 'timeline-grid', name: 'path', paint: { stroke: palette.rule } },
  { group: 'timeline-title-row', name: 'line', paint: { stroke: palette.ink } },
  { group: 'timeline-day', name: 'path', paint: { stroke: palette.accent } },
  { group: 'timeline-day as-of', name: 'path', paint: { 'stroke-dasharray': '3 3' } },
  { group: 'timeline-day', name: 'text', paint: { fill: palette.accent } },
  { element: 'timeline-bar', paint: { fill: palette['series-1'] } },
  { element: 'timeline-sign', paint: { fill: palette['series-1'] } },
  { group: 'deadline', element: 'timeline-sign', paint: { fill: palette.accent } },
  {
    element: 'timeline-fuzzy',
    paint: { stroke: palette['series-1'], 'stroke-width': 4, 'stroke-dasharray': '2 4' },
  },
  { group: 'deadline', element: 'timeline-fuzzy', paint: { stroke: palette.accent } },
  ...['timeline-sign', 'timeline-bar'].map((element) => ({
    group: 'reference',
    element,
    paint: { fill: palette.paper, stroke: palette.ink, 'stroke-width': 1.25 },
  })),
  {
    group: 'reference',
    element: 'timeline-fuzzy',
    paint: { stroke: palette['ink-soft'], 'stroke-width': 2 },
  },
  { group: 'numbered', name: 'text', paint: { fill: palette.accent, 'font-weight': 700 } },
];

import { layOutTimeline } from '../../charts/timeline/lay-out-timeline.ts';
import type { TimelineGeometry } from '../../charts/timeline/timeline-geometry.ts';
import type { TimelineInput } from '../../charts/timeline/timeline-input.ts';

/** A layout of the timeline for one width, in user units, with the class that shows it where it fits. */
export interface TimelineLayout {
  readonly width: number;
  readonly className: 'wide-only' | 'middle-only' | 'narrow-only';
  readonly geometry: TimelineGeometry;
}

const widths = [
  { width: 1000, className: 'wide-only' },
  { width: 640, className: 'middle-only' },
  { width: 340, className: 'narrow-only' },
] as const;

/** The timeline laid out for every width that a page shows. */
export function layOutWidths(chart: TimelineInput): readonly TimelineLayout[] {
  return widths.map(({ width, className }) => ({ width, className, geometry: layOutTimeline(chart, width) }));
}

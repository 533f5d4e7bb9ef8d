import { endTime } from '../../charts/svg/year-time.ts';
import type { DrawingGroup } from '../../charts/svg/drawing.ts';
import {
  drawTimeline,
  drawTimelineHead,
  drawTimelineLane,
  drawTimelineStrip,
} from '../../charts/timeline/draw-timeline.ts';
import { formatTick } from '../../charts/timeline/format-tick.ts';
import { layOutTimeline } from '../../charts/timeline/lay-out-timeline.ts';
import type { TimeWindow } from '../../charts/timeline/time-window.ts';
import type { TimelineItem, TimelineLane, TimelineLine } from '../../charts/timeline/timeline-input.ts';
import type { TimelineGeometry } from '../../charts/timeline/timeline-geometry.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { drawGroups } from './milestone-dom.client.ts';

/** A printed set of lanes on one axis, drawn anew by the rules of the build. */
export class TimelinePicture {
  readonly element: HTMLElement;
  /** From the first date to the end of the reader's year, so that today is in the picture. */
  readonly whole: TimeWindow;
  readonly #lanes: readonly TimelineLane[];
  readonly #line: TimelineLine;

  constructor(element: HTMLElement, today: TimelineLine) {
    const { from, to, lanes = '[]', line = '{}' } = element.dataset;
    const asOf = JSON.parse(line) as TimelineLine;
    this.element = element;
    this.whole = { from: Number(from), to: Math.max(Number(to), Math.ceil(endTime(today.day))) };
    this.#lanes = JSON.parse(lanes) as readonly TimelineLane[];
    this.#line = today.day >= asOf.day ? today : asOf;
  }

  /** Whether a document has its lane here. */
  holds(lane: string): boolean {
    return this.#lanes.some(({ id }) => id === lane);
  }

  /**
   * Draws the items whose date falls into the window and hides the lanes that have none.
   * @returns how many documents have all their items outside
   */
  draw(items: readonly TimelineItem[], window: TimeWindow): number {
    const locale = interfaceLocale();
    const own = items.filter(({ lane }) => this.holds(lane));
    const withItems = this.#lanes.filter(({ id }) => own.some(({ lane }) => lane === id));
    const input = {
      lanes: withItems,
      items: own,
      line: this.#line,
      window,
      formatTick: (date: string) => formatTick(locale, date),
    };
    const geometries = new Map<number, TimelineGeometry>();
    const geometryOf = (svg: SVGSVGElement) => {
      const { width } = svg.viewBox.baseVal;
      const geometry = geometries.get(width) ?? layOutTimeline(input, width);
      geometries.set(width, geometry);
      return geometry;
    };
    for (const svg of this.element.querySelectorAll<SVGSVGElement>('.timeline-head svg')) {
      const geometry = geometryOf(svg);
      show(svg, 0, geometry.head.bottom, drawTimelineHead(geometry));
    }
    const lanes = [...this.element.querySelectorAll<HTMLDetailsElement>('.timeline-lane')];
    let shown = 0;
    for (const element of lanes) {
      const { lane: id } = element.dataset;
      let hasMarks = false;
      for (const svg of element.querySelectorAll<SVGSVGElement>('summary svg, .timeline-marks svg')) {
        const geometry = geometryOf(svg);
        const lane = geometry.lanes.find((each) => each.id === id);
        hasMarks = (lane?.marks.length ?? 0) > 0;
        if (lane === undefined || !hasMarks) break;
        if (svg.closest('summary') !== null) {
          show(svg, 0, geometry.row, drawTimelineStrip(geometry, lane));
        } else {
          show(svg, lane.rowsTop, lane.bottom - lane.rowsTop, drawTimelineLane(geometry, lane));
        }
      }
      element.hidden = !hasMarks;
      if (hasMarks) shown += 1;
    }
    this.element.hidden = shown === 0 && lanes.length > 0 && own.length === 0;
    return withItems.length - shown;
  }

  /** The whole picture with the titles of its lanes, for taking away. */
  drawWhole(svg: SVGSVGElement, items: readonly TimelineItem[], window: TimeWindow): void {
    const locale = interfaceLocale();
    const own = items.filter(({ lane }) => this.holds(lane));
    const geometry = layOutTimeline(
      {
        lanes: this.#lanes.filter(({ id }) => own.some(({ lane }) => lane === id)),
        items: own,
        line: this.#line,
        window,
        formatTick: (date) => formatTick(locale, date),
      },
      1000,
    );
    show(svg, 0, geometry.height, drawTimeline(geometry), geometry.width);
  }

  /** Opens the lane in which a document's marks stand. */
  openLane(id: string): void {
    const lane = this.element.querySelector<HTMLDetailsElement>(
      `.timeline-lane[data-lane="${CSS.escape(id)}"]`,
    );
    if (lane !== null) lane.open = true;
  }

  /** Opens the lanes that are shown. */
  openLanes(): void {
    for (const lane of this.element.querySelectorAll<HTMLDetailsElement>('.timeline-lane:not([hidden])'))
      lane.open = true;
  }
}

function show(
  svg: SVGSVGElement,
  top: number,
  height: number,
  groups: readonly DrawingGroup[],
  width = svg.viewBox.baseVal.width,
): void {
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height}`);
  drawGroups(svg, groups);
}

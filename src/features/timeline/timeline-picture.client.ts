import { endTime } from '../../charts/svg/year-time.ts';
import type { PictureBody } from '../../charts/picture/frame-picture.ts';
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
import type {
  TimelineInput,
  TimelineItem,
  TimelineLane,
  TimelineLine,
} from '../../charts/timeline/timeline-input.ts';
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
  readonly #laneElements: readonly HTMLDetailsElement[];
  /** The layout last drawn, for the width of a picture. */
  #geometryOf: (svg: SVGSVGElement) => TimelineGeometry | undefined = () => undefined;

  constructor(element: HTMLElement, today: TimelineLine) {
    const { from, to, lanes = '[]', line = '{}' } = element.dataset;
    const asOf = JSON.parse(line) as TimelineLine;
    this.element = element;
    this.whole = { from: Number(from), to: Math.max(Number(to), Math.ceil(endTime(today.day))) };
    this.#lanes = JSON.parse(lanes) as readonly TimelineLane[];
    this.#line = today.day >= asOf.day ? today : asOf;
    this.#laneElements = [...element.querySelectorAll<HTMLDetailsElement>('.timeline-lane')];
    for (const lane of this.#laneElements) {
      lane.addEventListener('toggle', () => {
        if (lane.open) this.#drawLane(lane);
      });
    }
  }

  /** Whether a document has its lane here. */
  holds(lane: string): boolean {
    return this.#lanes.some(({ id }) => id === lane);
  }

  /**
   * Draws the items whose date falls into the window and hides the lanes that have none. The marks of a folded lane
   * wait until it is opened.
   * @returns how many documents have all their items outside
   */
  draw(items: readonly TimelineItem[], window: TimeWindow): number {
    const own = items.filter(({ lane }) => this.holds(lane));
    const input = this.#inputOf(own, window);
    const geometries = new Map<number, TimelineGeometry>();
    this.#geometryOf = (svg) => {
      const { width } = svg.viewBox.baseVal;
      const geometry = geometries.get(width) ?? layOutTimeline(input, width);
      geometries.set(width, geometry);
      return geometry;
    };
    for (const svg of this.element.querySelectorAll<SVGSVGElement>(':scope > .timeline-head > svg')) {
      const geometry = this.#geometryOf(svg);
      if (geometry !== undefined) show(svg, 0, geometry.head.bottom, drawTimelineHead(geometry));
    }
    let shown = 0;
    for (const element of this.#laneElements) {
      element.hidden = !this.#drawStrip(element);
      if (element.hidden) continue;
      shown += 1;
      if (element.open) this.#drawLane(element);
    }
    this.element.hidden = own.length === 0 && this.#lanes.length > 0;
    return input.lanes.length - shown;
  }

  #inputOf(items: readonly TimelineItem[], window: TimeWindow): TimelineInput {
    const locale = interfaceLocale();
    return {
      lanes: this.#lanes.filter(({ id }) => items.some(({ lane }) => lane === id)),
      items,
      line: this.#line,
      window,
      formatTick: (date) => formatTick(locale, date),
    };
  }

  /** @returns whether the lane has any mark */
  #drawStrip(element: HTMLDetailsElement): boolean {
    let hasMarks = false;
    for (const svg of element.querySelectorAll<SVGSVGElement>('summary svg')) {
      const geometry = this.#geometryOf(svg);
      const lane = geometry?.lanes.find(({ id }) => id === element.dataset['lane']);
      if (geometry === undefined || lane === undefined) continue;
      hasMarks ||= lane.marks.length > 0;
      show(svg, 0, geometry.row, drawTimelineStrip(geometry, lane));
    }
    return hasMarks;
  }

  #drawLane(element: HTMLDetailsElement): void {
    for (const svg of element.querySelectorAll<SVGSVGElement>('.timeline-head svg, .timeline-marks svg')) {
      const geometry = this.#geometryOf(svg);
      const lane = geometry?.lanes.find(({ id }) => id === element.dataset['lane']);
      if (geometry === undefined || lane === undefined) continue;
      if (svg.closest('.timeline-head') !== null) {
        show(svg, 0, geometry.head.bottom, drawTimelineHead(geometry));
      } else {
        show(svg, lane.rowsTop, lane.bottom - lane.rowsTop, drawTimelineLane(geometry, lane));
      }
    }
  }

  /** The whole picture with the titles of its lanes, for taking away. */
  drawWhole(items: readonly TimelineItem[], window: TimeWindow): PictureBody {
    const own = items.filter(({ lane }) => this.holds(lane));
    const geometry = layOutTimeline(this.#inputOf(own, window), 1000);
    const { width, height } = geometry;
    return { width, height, groups: drawTimeline(geometry) };
  }

  /** Opens the lane in which a document's marks stand, or all that are shown. */
  openLanes(id?: string): void {
    for (const lane of this.#laneElements) {
      if (lane.hidden || lane.open || (id !== undefined && lane.dataset['lane'] !== id)) continue;
      lane.open = true;
      this.#drawLane(lane);
    }
  }
}

function show(svg: SVGSVGElement, top: number, height: number, groups: readonly DrawingGroup[]): void {
  const { width } = svg.viewBox.baseVal;
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height}`);
  drawGroups(svg, groups);
}

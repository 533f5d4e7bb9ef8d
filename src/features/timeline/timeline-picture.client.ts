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
import type { TimeStretch } from '../../charts/timeline/time-stretch.ts';
import type {
  TimelineInput,
  TimelineItem,
  TimelineLane,
  TimelineLine,
} from '../../charts/timeline/timeline-input.ts';
import type { PlacedLane, TimelineGeometry } from '../../charts/timeline/timeline-geometry.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { DrawingQueue } from './drawing-queue.client.ts';
import { drawGroups } from './milestone-dom.client.ts';

/** A printed set of lanes on one axis, drawn anew by the rules of the build. */
export class TimelinePicture {
  readonly element: HTMLElement;
  /** From the first date to the end of the reader's year, so that today is in the picture. */
  readonly whole: TimeStretch;
  readonly #lanes: readonly TimelineLane[];
  readonly #line: TimelineLine;
  readonly #laneElements: readonly HTMLDetailsElement[];
  readonly #queue: DrawingQueue;
  /** Lanes that were opened here, of which the browser is still to tell. */
  readonly #opened = new Set<HTMLDetailsElement>();
  /** The layout last drawn, for the width of a picture. */
  #geometryOf: (svg: SVGSVGElement) => TimelineGeometry | undefined = () => undefined;

  /** @param drawnLater called after what waited is drawn, so that its marks can be told what they are */
  constructor(element: HTMLElement, today: TimelineLine, drawnLater: () => void) {
    const { from, to, lanes = '[]', line = '{}' } = element.dataset;
    const asOf = JSON.parse(line) as TimelineLine;
    this.element = element;
    this.#queue = new DrawingQueue(element, drawnLater);
    this.whole = { from: Number(from), to: Math.max(Number(to), Math.ceil(endTime(today.day))) };
    this.#lanes = JSON.parse(lanes) as readonly TimelineLane[];
    this.#line = today.day >= asOf.day ? today : asOf;
    this.#laneElements = [...element.querySelectorAll<HTMLDetailsElement>('.timeline-lane')];
    for (const lane of this.#laneElements) {
      lane.addEventListener('toggle', () => {
        if (!this.#opened.delete(lane)) this.#queue.drawIn(lane);
      });
    }
  }

  /** Whether a document has its lane here. */
  holds(lane: string): boolean {
    return this.#lanes.some(({ id }) => id === lane);
  }

  /**
   * Draws the items whose date falls into the window and hides the lanes that have none. The marks of a folded lane
   * wait until it is opened, its row of marks until it is folded.
   * @param opensLanes whether lanes that are folded are opened, and drawn when there is time
   * @returns how many documents have all their items outside
   */
  draw(items: readonly TimelineItem[], window: TimeStretch, opensLanes: boolean): number {
    this.#queue.hurry();
    const own = items.filter(({ lane }) => this.holds(lane));
    const input = this.#inputOf(own, window);
    this.#layOut(input);
    for (const lane of this.#laneElements) lane.hidden = !this.#hasMarks(lane);
    const shown = this.#laneElements.filter(({ hidden }) => !hidden);
    const later = opensLanes ? shown.filter(({ open }) => !open) : [];
    for (const lane of shown) if (!later.includes(lane)) this.#drawLane(lane);
    this.#openLater(later);
    this.element.hidden = own.length === 0 && this.#lanes.length > 0;
    return input.lanes.length - shown.length;
  }

  /**
   * Draws all items in the whole period, which is what is printed but for today and what is left to a script, drawing by
   * drawing when the browser has time.
   */
  drawSoon(items: readonly TimelineItem[]): void {
    this.#queue.wait();
    this.#layOut(
      this.#inputOf(
        items.filter(({ lane }) => this.holds(lane)),
        this.whole,
      ),
    );
    for (const lane of this.#laneElements) this.#drawLane(lane);
    this.#queue.drawInTime();
  }

  /** Gives every width its layout when that is first asked for, and draws the dates above the lanes. */
  #layOut(input: TimelineInput): void {
    const geometries = new Map<number, TimelineGeometry>();
    this.#geometryOf = (svg) => {
      const { width } = svg.viewBox.baseVal;
      const geometry = geometries.get(width) ?? layOutTimeline(input, width);
      geometries.set(width, geometry);
      return geometry;
    };
    for (const svg of this.element.querySelectorAll<SVGSVGElement>(':scope > .timeline-head > svg')) {
      this.#show(svg, (geometry) => drawHead(svg, geometry));
    }
  }

  #inputOf(items: readonly TimelineItem[], window: TimeStretch): TimelineInput {
    const locale = interfaceLocale();
    return {
      lanes: this.#lanes.filter(({ id }) => items.some(({ lane }) => lane === id)),
      items,
      line: this.#line,
      window,
      formatTick: (date) => formatTick(locale, date),
    };
  }

  /** Whether a lane has any mark, which is the same at every width. */
  #hasMarks(element: HTMLDetailsElement): boolean {
    const svgs = [...element.querySelectorAll<SVGSVGElement>('summary svg')];
    const svg = svgs.find((each) => this.#queue.isOfWidthShown(each)) ?? svgs[0];
    const geometry = svg && this.#geometryOf(svg);
    return geometry !== undefined && (laneOf(element, geometry)?.marks ?? []).length > 0;
  }

  #drawLane(element: HTMLDetailsElement): void {
    for (const svg of element.querySelectorAll('svg')) {
      this.#show(svg, (geometry) => {
        const lane = laneOf(element, geometry);
        if (lane === undefined) return;
        if (svg.closest('.timeline-head') !== null) drawHead(svg, geometry);
        else if (svg.closest('summary') !== null)
          show(svg, 0, geometry.row, drawTimelineStrip(geometry, lane));
        else show(svg, lane.rowsTop, lane.bottom - lane.rowsTop, drawTimelineLane(geometry, lane));
      });
    }
  }

  /** Has a drawing drawn by the layout for its width. */
  #show(svg: SVGSVGElement, draw: (geometry: TimelineGeometry) => void): void {
    this.#queue.add(svg, () => {
      const geometry = this.#geometryOf(svg);
      if (geometry !== undefined) draw(geometry);
    });
  }

  /** The whole picture with the titles of its lanes, for taking away. */
  drawWhole(items: readonly TimelineItem[], window: TimeStretch): PictureBody {
    const own = items.filter(({ lane }) => this.holds(lane));
    const geometry = layOutTimeline(this.#inputOf(own, window), 1000);
    const { width, height } = geometry;
    return { width, height, groups: drawTimeline(geometry) };
  }

  /** Opens the lane in which a document's marks stand. */
  openLane(id: string): void {
    const lane = this.#laneElements.find(({ dataset }) => dataset['lane'] === id);
    if (lane !== undefined && !lane.hidden && !lane.open) this.#open(lane);
  }

  /** Opens lanes, which are drawn when there is time. */
  #openLater(lanes: readonly HTMLDetailsElement[]): void {
    if (lanes.length === 0) return;
    this.#queue.wait();
    for (const lane of lanes) this.#open(lane);
    this.#queue.drawInTime();
  }

  #open(lane: HTMLDetailsElement): void {
    lane.open = true;
    this.#opened.add(lane);
    this.#drawLane(lane);
  }
}

function laneOf({ dataset }: HTMLElement, { lanes }: TimelineGeometry): PlacedLane | undefined {
  return lanes.find(({ id }) => id === dataset['lane']);
}

function drawHead(svg: SVGSVGElement, geometry: TimelineGeometry): void {
  show(svg, 0, geometry.head.bottom, drawTimelineHead(geometry));
}

function show(svg: SVGSVGElement, top: number, height: number, groups: readonly DrawingGroup[]): void {
  const { width } = svg.viewBox.baseVal;
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height}`);
  drawGroups(svg, groups);
}

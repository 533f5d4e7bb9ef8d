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
import type { PlacedLane, TimelineGeometry } from '../../charts/timeline/timeline-geometry.ts';
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
  /** Widths whose drawings are shown; undefined before anything is known. */
  #shownWidths: ReadonlySet<number> | undefined;
  /** What is still to be drawn: of drawings that are not shown, and of those that wait for the browser to have time. */
  readonly #waiting = new Map<SVGSVGElement, () => void>();
  readonly #drawnLater: () => void;
  /** Lanes that were opened here, of which the browser is still to tell. */
  readonly #opened = new Set<HTMLDetailsElement>();
  /** Whether what is shown waits too. */
  #isUnhurried = false;
  /** The layout last drawn, for the width of a picture. */
  #geometryOf: (svg: SVGSVGElement) => TimelineGeometry | undefined = () => undefined;

  /** @param drawnLater called after what waited is drawn, so that its marks can be told what they are */
  constructor(element: HTMLElement, today: TimelineLine, drawnLater: () => void) {
    const { from, to, lanes = '[]', line = '{}' } = element.dataset;
    const asOf = JSON.parse(line) as TimelineLine;
    this.element = element;
    this.#drawnLater = drawnLater;
    this.whole = { from: Number(from), to: Math.max(Number(to), Math.ceil(endTime(today.day))) };
    this.#lanes = JSON.parse(lanes) as readonly TimelineLane[];
    this.#line = today.day >= asOf.day ? today : asOf;
    this.#laneElements = [...element.querySelectorAll<HTMLDetailsElement>('.timeline-lane')];
    for (const lane of this.#laneElements) {
      lane.addEventListener('toggle', () => {
        if (!this.#opened.delete(lane)) this.#drawWaiting((svg) => lane.contains(svg) && this.#isShown(svg));
      });
    }
    new ResizeObserver(() => {
      this.#shownWidths = widthsShown(element);
      if (!this.#isUnhurried) this.#drawWaiting((svg) => this.#isShown(svg));
    }).observe(element);
    addEventListener('beforeprint', () => {
      this.#drawWaiting((svg) => isUnfolded(svg));
    });
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
  draw(items: readonly TimelineItem[], window: TimeWindow, opensLanes: boolean): number {
    this.#isUnhurried = false;
    const own = items.filter(({ lane }) => this.holds(lane));
    const input = this.#inputOf(own, window);
    this.#shownWidths ??= widthsShown(this.element);
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
    this.#isUnhurried = true;
    this.#layOut(
      this.#inputOf(
        items.filter(({ lane }) => this.holds(lane)),
        this.whole,
      ),
    );
    for (const lane of this.#laneElements) this.#drawLane(lane);
    this.#drawNext();
  }

  /** Draws one of those that are shown and wait, and then the next. */
  #drawNext(): void {
    whenIdle(() => {
      if (!this.#isUnhurried) return;
      this.#shownWidths ??= widthsShown(this.element);
      const next = [...this.#waiting].find(([svg]) => this.#isShown(svg));
      if (next === undefined) {
        this.#isUnhurried = false;
        this.#drawnLater();
        return;
      }
      next[1]();
      this.#drawNext();
    });
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

  /** Whether a lane has any mark, which is the same at every width. */
  #hasMarks(element: HTMLDetailsElement): boolean {
    const svgs = [...element.querySelectorAll<SVGSVGElement>('summary svg')];
    const svg = svgs.find((each) => this.#isOfWidthShown(each)) ?? svgs[0];
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

  #isOfWidthShown(svg: SVGSVGElement): boolean {
    return this.#shownWidths?.has(svg.viewBox.baseVal.width) ?? true;
  }

  #isShown(svg: SVGSVGElement): boolean {
    return this.#isOfWidthShown(svg) && isUnfolded(svg);
  }

  /** Draws what is shown, unless there is time; the rest waits until it is shown, or printed. */
  #show(svg: SVGSVGElement, draw: (geometry: TimelineGeometry) => void): void {
    const drawNow = () => {
      this.#waiting.delete(svg);
      const geometry = this.#geometryOf(svg);
      if (geometry !== undefined) draw(geometry);
    };
    if (this.#isUnhurried || !this.#isShown(svg)) this.#waiting.set(svg, drawNow);
    else drawNow();
  }

  #drawWaiting(isWanted: (svg: SVGSVGElement) => boolean): void {
    const wanted = [...this.#waiting].filter(([svg]) => isWanted(svg));
    for (const [, draw] of wanted) draw();
    if (wanted.length > 0) this.#drawnLater();
  }

  /** The whole picture with the titles of its lanes, for taking away. */
  drawWhole(items: readonly TimelineItem[], window: TimeWindow): PictureBody {
    const own = items.filter(({ lane }) => this.holds(lane));
    const geometry = layOutTimeline(this.#inputOf(own, window), 1000);
    const { width, height } = geometry;
    return { width, height, groups: drawTimeline(geometry) };
  }

  /** Opens the lane in which a document's marks stand. */
  openLane(id: string): void {
    const lane = this.#laneElements.find(({ dataset }) => dataset['lane'] === id);
    if (lane === undefined || lane.hidden || lane.open) return;
    lane.open = true;
    this.#opened.add(lane);
    this.#drawLane(lane);
  }

  /** Opens lanes, which are drawn when there is time. */
  #openLater(lanes: readonly HTMLDetailsElement[]): void {
    if (lanes.length === 0) return;
    this.#isUnhurried = true;
    for (const lane of lanes) {
      lane.open = true;
      this.#opened.add(lane);
      this.#drawLane(lane);
    }
    this.#drawNext();
  }
}

/** Widths, in user units, of the drawings that the style sheet shows. */
function widthsShown(element: Element): ReadonlySet<number> {
  const shown = [...element.querySelectorAll<SVGSVGElement>('svg')].filter(
    (svg) => getComputedStyle(svg).display !== 'none',
  );
  return new Set(shown.map((svg) => svg.viewBox.baseVal.width));
}

/** Whether the fold of the lane that a drawing stands in lets it be seen: the row of marks is that of a folded lane. */
function isUnfolded(svg: SVGSVGElement): boolean {
  const lane = svg.closest<HTMLDetailsElement>('.timeline-lane');
  return lane === null || lane.open === (svg.closest('summary') === null);
}

function laneOf({ dataset }: HTMLElement, { lanes }: TimelineGeometry): PlacedLane | undefined {
  return lanes.find(({ id }) => id === dataset['lane']);
}

function drawHead(svg: SVGSVGElement, geometry: TimelineGeometry): void {
  show(svg, 0, geometry.head.bottom, drawTimelineHead(geometry));
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act, 50);
}

function show(svg: SVGSVGElement, top: number, height: number, groups: readonly DrawingGroup[]): void {
  const { width } = svg.viewBox.baseVal;
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height}`);
  drawGroups(svg, groups);
}

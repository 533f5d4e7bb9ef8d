import { whenIdle } from '../ui/scheduling/when-idle.client.ts';

/**
 * When the drawings of a picture are drawn: those that are shown at once, or one by one when the browser has time; the
 * others once they are shown, or printed.
 */
export class DrawingQueue {
  readonly #picture: Element;
  readonly #drawnLater: () => void;
  readonly #waiting = new Map<SVGSVGElement, () => void>();
  /** Widths whose drawings are shown; undefined before anything is known. */
  #shownWidths: ReadonlySet<number> | undefined;
  /** Whether what is shown waits too. */
  #isUnhurried = false;

  /** @param drawnLater called after what waited is drawn */
  constructor(picture: Element, drawnLater: () => void) {
    this.#picture = picture;
    this.#drawnLater = drawnLater;
    new ResizeObserver(() => {
      this.#shownWidths = widthsShown(picture);
      if (!this.#isUnhurried) this.#drawWaiting((svg) => this.#isShown(svg));
    }).observe(picture);
    addEventListener('beforeprint', () => {
      this.#drawWaiting(isUnfolded);
    });
  }

  /** What is added from now on is drawn at once, where it is shown. */
  hurry(): void {
    this.#isUnhurried = false;
    this.#shownWidths ??= widthsShown(this.#picture);
  }

  /** What is added from now on waits for `drawInTime`. */
  wait(): void {
    this.#isUnhurried = true;
  }

  /** Takes in how a drawing is drawn, in place of what was taken in for it before. */
  add(svg: SVGSVGElement, draw: () => void): void {
    const drawNow = () => {
      this.#waiting.delete(svg);
      draw();
    };
    if (this.#isUnhurried || !this.#isShown(svg)) this.#waiting.set(svg, drawNow);
    else drawNow();
  }

  isOfWidthShown(svg: SVGSVGElement): boolean {
    return this.#shownWidths?.has(svg.viewBox.baseVal.width) ?? true;
  }

  #isShown(svg: SVGSVGElement): boolean {
    return this.isOfWidthShown(svg) && isUnfolded(svg);
  }

  /** Draws at once what is shown and waits within an element. */
  drawIn(element: Element): void {
    this.#drawWaiting((svg) => element.contains(svg) && this.#isShown(svg));
  }

  /** Draws what is shown and waits, drawing by drawing when the browser has time. */
  drawInTime(): void {
    whenIdle(() => {
      if (!this.#isUnhurried) return;
      this.#shownWidths ??= widthsShown(this.#picture);
      const next = [...this.#waiting].find(([svg]) => this.#isShown(svg));
      if (next === undefined) {
        this.#isUnhurried = false;
        this.#drawnLater();
        return;
      }
      next[1]();
      this.drawInTime();
    });
  }

  #drawWaiting(isWanted: (svg: SVGSVGElement) => boolean): void {
    const wanted = [...this.#waiting].filter(([svg]) => isWanted(svg));
    for (const [, draw] of wanted) draw();
    if (wanted.length > 0) this.#drawnLater();
  }
}

/** Widths, in user units, of the drawings that the style sheet shows. */
function widthsShown(element: Element): ReadonlySet<number> {
  const shown = [...element.querySelectorAll<SVGSVGElement>('svg')].filter(
    (svg) => getComputedStyle(svg).display !== 'none',
  );
  return new Set(shown.map((svg) => svg.viewBox.baseVal.width));
}

/** Whether the fold of its lane lets a drawing be seen: the row of marks is that of a folded lane. */
function isUnfolded(svg: SVGSVGElement): boolean {
  const lane = svg.closest<HTMLDetailsElement>('.timeline-lane');
  return lane === null || lane.open === (svg.closest('summary') === null);
}

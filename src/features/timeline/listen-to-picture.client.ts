/** Half the time or twice of it, a stretch in which something is before or after this one, or all there is. */
export type ZoomChange = 'in' | 'out' | 'earlier' | 'later' | 'whole';

interface PictureListener {
  readonly zoom: (change: ZoomChange) => void;
  /** Goes along the marks so many: back below 0; past the ends it stays at them. */
  readonly step: (step: number) => void;
  /** The mark of an item was pointed at. */
  readonly point: (item: string) => void;
}

/**
 * Makes a picture of the timeline one stop of the Tab key in which arrows and signs work, and tells what is pointed at.
 * @param label what is read out of the picture as a whole
 */
export function listenToPicture(
  element: HTMLElement,
  label: string,
  { zoom, step, point }: PictureListener,
): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const change = event.shiftKey ? shiftKeys[event.key] : keys[event.key];
    const steps = event.shiftKey ? undefined : stepKeys[event.key];
    if (change !== undefined) zoom(change);
    else if (steps !== undefined) step(steps);
    else return;
    event.preventDefault();
  });
  const tell = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest('.timeline-marks [data-item]') : null;
    const id = mark?.getAttribute('data-item');
    if (id !== null && id !== undefined) point(id);
  };
  element.addEventListener('pointerover', tell);
  element.addEventListener('click', tell);
}

const stepKeys: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -1000, End: 1000 };
const keys: Readonly<Record<string, ZoomChange>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };
const shiftKeys: Readonly<Record<string, ZoomChange>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  '+': 'in',
  _: 'out',
};

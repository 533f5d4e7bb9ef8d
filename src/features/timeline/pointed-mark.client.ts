import type { TimelineItem } from '../../charts/timeline/timeline-input.ts';
import { milestoneParts } from './milestone-dom.client.ts';

/** The mark of the pictures that is pointed at: it is set off, and its entry of the list is said beneath them. */
export class PointedMark {
  readonly #timeline: HTMLElement;
  #id: string | undefined;

  constructor(timeline: HTMLElement) {
    this.#timeline = timeline;
  }

  /** The item pointed at, of some. */
  among(items: readonly TimelineItem[]): TimelineItem | undefined {
    return items.find(({ id }) => id === this.#id);
  }

  /** The item so many steps on from it, the first or last where there is none so far on; undefined of none. */
  beside(items: readonly TimelineItem[], step: number): TimelineItem | undefined {
    const index = items.findIndex(({ id }) => id === this.#id);
    const last = items.length - 1;
    return items[index === -1 && step < 0 ? last : Math.min(Math.max(index + step, 0), last)];
  }

  /** Points at the mark of an item. */
  pointAt(id: string): void {
    if (id === this.#id) return;
    this.#id = id;
    this.setOff();
    const entry = this.#timeline.querySelector(`li[id="${id}"]`);
    const detail = this.#timeline.querySelector('.timeline-detail');
    const says = detail?.querySelector('[aria-live]');
    const link = detail?.querySelector<HTMLElement>('[data-entry]');
    if (!entry || !detail || !says || !link) return;
    const parts = [
      entry.closest('.timeline-document')?.querySelector('h3 .place'),
      ...[milestoneParts.date, milestoneParts.kind, '.tag', milestoneParts.label, 'blockquote'].map((part) =>
        entry.querySelector(part),
      ),
    ];
    says.textContent = parts.flatMap((part) => part?.textContent?.trim() ?? []).join(' · ');
    detail.classList.add('says');
    link.hidden = false;
    link.querySelector('a')?.setAttribute('href', `#${id}`);
  }

  /** Sets it off among marks that were drawn anew. */
  setOff(): void {
    for (const mark of this.#timeline.querySelectorAll('.timeline-marks [data-item]')) {
      mark.classList.toggle('current', mark.getAttribute('data-item') === this.#id);
    }
  }
}

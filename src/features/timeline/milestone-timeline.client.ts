import { isInWindow, itemExtent } from '../../charts/timeline/item-extent.ts';
import type { TimeStretch } from '../../charts/timeline/time-stretch.ts';
import {
  formatMonth,
  fullestHalf,
  isWhole,
  nextWindow,
  zoomWindow,
} from '../../charts/timeline/time-window.ts';
import type { TimelineItem } from '../../charts/timeline/timeline-input.ts';
import { endTime } from '../../charts/svg/year-time.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { pictureRequest, type PictureRequest } from '../charts/picture-request.client.ts';
import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import { localDay } from '../ui/local-day.ts';
import { sayData } from '../ui/say-data.client.ts';
import { sayUnknownChoice, type UnknownChoice } from '../ui/say-unknown-choice.client.ts';
import { whenIdle } from '../ui/scheduling/when-idle.client.ts';
import { keepLink } from './keep-link.client.ts';
import { listenToPicture, type ZoomChange } from './listen-to-picture.client.ts';
import { type ListedMilestone, readListedMilestones } from './milestone-dom.client.ts';
import { readPeriod, writePeriod } from './period-address.client.ts';
import { PointedMark } from './pointed-mark.client.ts';
import { TimelinePicture } from './timeline-picture.client.ts';

const filterNames = ['place', 'kind', 'year'] as const;

/**
 * `<milestone-timeline>`: filters the list and the pictures, zooms by buttons and keys to where something is, goes from
 * mark to mark, and keeps filters and period in the address. Reference material is shown and counted only where its
 * document is chosen.
 */
class MilestoneTimeline extends HTMLElement {
  #listed: readonly ListedMilestone[] = [];
  #pictures: readonly TimelinePicture[] = [];
  #form: HTMLFormElement | undefined;
  /** The period that was chosen; undefined for all there is. */
  #window: TimeStretch | undefined;
  readonly #pointed = new PointedMark(this);

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#form = form;
    const day = localDay(new Date());
    const date = formatDate(interfaceLocale(), day);
    const today = { id: 'today', day, label: sayData(this, 'today', { date }) } as const;
    this.#pictures = [...this.querySelectorAll<HTMLElement>('.timeline-picture')].map(
      (element) => new TimelinePicture(element, today, () => this.#markDrawn()),
    );
    this.#listed = readListedMilestones(this);
    this.querySelector('[data-picture]')?.addEventListener(pictureRequest, (event) => {
      const body = this.#active()?.drawWhole(this.#shownItems(), this.#shownWindow());
      if (body !== undefined)
        (event as CustomEvent<PictureRequest>).detail.answer = Promise.resolve({ body });
    });
    const unknownChoice = readChoices(form);
    const period = readPeriod(this.#whole());
    this.#window = period.kind === 'period' ? period.window : this.#yearChosen();
    const unknown = unknownChoice ?? (period.kind === 'unknown' ? period.choice : undefined);
    if (this.#window === undefined && Object.keys(this.#choices()).length === 0) this.#applyNothing();
    else this.#apply();
    if (unknown !== undefined) void this.#lead(unknown);
    const filter = () => {
      this.#window = this.#yearChosen();
      this.#apply();
      this.#writeAddress();
    };
    form.addEventListener('change', filter);
    form.addEventListener('reset', () => setTimeout(filter));
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.addEventListener('click', () => {
        this.#zoom(button.dataset['zoom'] as ZoomChange);
        if (button.hidden) this.querySelector<HTMLElement>('[data-zoom="in"]')?.focus();
      });
    }
    for (const { element } of this.#pictures)
      listenToPicture(element, this.dataset['label'] ?? '', {
        zoom: (change) => this.#zoom(change),
        step: (step) => this.#step(step),
        point: (id) => this.#pointed.pointAt(id),
      });
  }

  /** To the page of a document that stands on another one; else says what is unknown. */
  async #lead(unknown: UnknownChoice): Promise<void> {
    const { documents } = this.dataset;
    const isDocument = unknown.names.includes('place');
    const place =
      documents === undefined || !isDocument
        ? undefined
        : await loadPart(() => import('./find-timeline-page.client.ts'))
            .then(({ findTimelinePage }) => findTimelinePage(documents, unknown.value))
            .catch(() => undefined);
    if (place !== undefined) location.replace(place + location.search);
    else if (this.#status !== null) sayUnknownChoice(this, this.#status, unknown);
  }

  #choices(): Readonly<Record<string, string>> {
    return this.#form === undefined ? {} : choicesIn(this.#form);
  }

  /** The picture that the filters speak of: that of reference material only where its document is chosen. */
  #active(): TimelinePicture | undefined {
    const { place } = this.#choices();
    const chosen = place === undefined ? undefined : this.#pictures.find((picture) => picture.holds(place));
    return chosen ?? this.#pictures[0];
  }

  #whole(): TimeStretch {
    return this.#active()?.whole ?? { from: 0, to: 1 };
  }

  #shownWindow(): TimeStretch {
    return this.#window ?? this.#whole();
  }

  /** The period of the year chosen. */
  #yearChosen(): TimeStretch | undefined {
    const year = Number(this.#choices()['year']);
    return Number.isNaN(year) ? undefined : { from: year, to: year + 1 };
  }

  /** The items that the filters leave. */
  #shownItems(): readonly TimelineItem[] {
    return this.#listed.filter(({ entry }) => !entry.hidden).map(({ item }) => item);
  }

  /** Those of them in the active picture. */
  #activeItems(): readonly TimelineItem[] {
    const active = this.#active();
    return this.#shownItems().filter(({ lane }) => active?.holds(lane));
  }

  #zoom(change: ZoomChange): void {
    const [whole, window] = [this.#whole(), this.#shownWindow()];
    const extents = this.#activeItems().map(itemExtent);
    const next = () => {
      if (change === 'in') return this.#halve(window, extents, whole);
      if (change === 'out') return zoomWindow(window, 2, (window.from + window.to) / 2, whole);
      if (change === 'earlier') return nextWindow(window, -1, extents, whole);
      return change === 'later' ? nextWindow(window, 1, extents, whole) : whole;
    };
    const chosen = next();
    this.#window = isWhole(chosen, whole) ? undefined : chosen;
    this.#apply();
    this.#writeAddress();
  }

  /** About the mark last pointed at, where it is in the picture; else the half in which most is, next to today. */
  #halve(
    window: TimeStretch,
    extents: readonly ReturnType<typeof itemExtent>[],
    whole: TimeStretch,
  ): TimeStretch {
    const pointed = this.#pointed.among(this.#listed.map(({ item }) => item));
    const extent = pointed && itemExtent(pointed);
    if (extent !== undefined && isInWindow(extent, window))
      return zoomWindow(window, 0.5, (extent.whole.from + extent.whole.to) / 2, whole);
    return fullestHalf(window, extents, endTime(localDay(new Date())), whole);
  }

  #apply(): void {
    const choices = this.#choices();
    const isFiltered = Object.keys(choices).length > 0;
    for (const { entry, item } of this.#listed) {
      const { kind = '', year = item.start.slice(0, 4) } = entry.dataset;
      const own = { place: item.lane, kind, year };
      entry.hidden = filterNames.some((name) => {
        const wanted = choices[name];
        return wanted !== undefined && !own[name].split(' ').includes(wanted);
      });
    }
    for (const group of this.querySelectorAll<HTMLElement>('.timeline-document, section.reference'))
      group.hidden = group.querySelector('li[data-start]:not([hidden])') === null;
    const folded = 'details.timeline-document:not([hidden], [open])';
    if (isFiltered) openInTime([...this.querySelectorAll<HTMLDetailsElement>(folded)]);
    const items = this.#shownItems();
    this.querySelector('[data-none]')?.toggleAttribute('hidden', items.length > 0);
    this.querySelector('form > button')?.toggleAttribute('hidden', !isFiltered);
    this.#draw(items, isFiltered);
    const active = this.#active();
    const total = this.#listed.filter(({ item }) => active?.holds(item.lane)).length;
    this.#say(isFiltered ? sayData(this, 'shown', { shown: this.#activeItems().length, total }) : '');
    this.#keepLink();
  }

  /** Where nothing is chosen the page is as it was printed, but for today. */
  #applyNothing(): void {
    for (const picture of this.#pictures) picture.drawSoon(this.#listed.map(({ item }) => item));
    this.#sayPeriod();
    this.#keepLink();
  }

  #draw(items: readonly TimelineItem[], isFiltered: boolean): void {
    const active = this.#active();
    let empty = 0;
    for (const picture of this.#pictures) {
      const window = picture === active ? this.#shownWindow() : picture.whole;
      const drawn = picture.draw(items, window, isFiltered);
      if (picture === active) empty = drawn;
      const folded = picture.element.closest('details');
      if (folded === null) continue;
      folded.hidden = picture.element.hidden;
      if (picture === active) folded.open = true;
    }
    const note = this.querySelector<HTMLElement>('[data-empty-lanes]');
    if (note !== null) {
      note.hidden = empty === 0;
      note.textContent = sayData(this, 'emptyLanesWords', { count: empty });
    }
    this.#markDrawn();
    this.#sayPeriod();
  }

  /** Marks that were drawn anew: which of them was pointed at, and whether the key of numbers is needed. */
  #markDrawn(): void {
    const isNumbered = [...this.querySelectorAll('.timeline-marks .numbered')].some(
      (mark) => mark.getClientRects().length > 0,
    );
    this.querySelector('.number-key')?.toggleAttribute('hidden', !isNumbered);
    this.#pointed.setOff();
  }

  /** Says the period that is shown and offers what can be done with it. */
  #sayPeriod(): void {
    const [locale, whole] = [interfaceLocale(), this.#whole()];
    const { from, to } = this.#shownWindow();
    const showing = this.querySelector('[data-period]');
    const months = { from: formatMonth(from), to: formatMonth(to - 1 / 12) };
    if (showing !== null)
      showing.textContent = sayData(this, 'showing', {
        from: formatDate(locale, months.from),
        to: formatDate(locale, months.to),
      });
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]:not([data-zoom="in"])'))
      button.hidden = isWhole({ from, to }, whole);
  }

  get #status(): Element | null {
    return this.querySelector('.timeline-bar [role="status"]');
  }

  #say(text: string): void {
    if (this.#status !== null) this.#status.textContent = text;
  }

  #writeAddress(): void {
    if (this.#form === undefined) return;
    writeChoices(this.#form);
    const year = this.#yearChosen();
    const isOfYear =
      year !== undefined && isWhole(this.#shownWindow(), year) && isWhole(year, this.#shownWindow());
    writePeriod(isOfYear ? undefined : this.#window);
    this.#keepLink();
  }

  #keepLink(): void {
    if (this.#form === undefined) return;
    keepLink(this, this.#form, this.#window && this.querySelector('[data-period]')?.textContent);
  }

  /** Goes along the marks in the picture, in the order of the list. */
  #step(step: number): void {
    const window = this.#shownWindow();
    const shown = this.#activeItems().filter((item) => isInWindow(itemExtent(item), window));
    const item = this.#pointed.beside(shown, step);
    if (item === undefined) return;
    this.#active()?.openLane(item.lane);
    this.#pointed.pointAt(item.id);
  }
}

/** Opens folds, the first at once, the others one by one when the browser has time. */
function openInTime([first, ...others]: readonly HTMLDetailsElement[]): void {
  if (first === undefined) return;
  first.open = true;
  whenIdle(() => {
    openInTime(others);
  });
}

customElements.define('milestone-timeline', MilestoneTimeline);

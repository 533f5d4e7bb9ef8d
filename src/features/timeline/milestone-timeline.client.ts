import { endTime } from '../../charts/svg/year-time.ts';
import { drawTimeline } from '../../charts/timeline/draw-timeline.ts';
import { formatTick } from '../../charts/timeline/format-tick.ts';
import { isInWindow, itemExtent } from '../../charts/timeline/item-extent.ts';
import { layOutTimeline } from '../../charts/timeline/lay-out-timeline.ts';
import {
  isWhole,
  moveWindow,
  formatMonth,
  type TimeWindow,
  zoomWindow,
} from '../../charts/timeline/time-window.ts';
import type { TimelineItem, TimelineLane, TimelineLine } from '../../charts/timeline/timeline-input.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { localDay } from '../ui/local-day.ts';
import { sayData } from '../ui/say.client.ts';
import { chosenWords } from '../ui/chosen-words.client.ts';
import { drawGroups, type ListedMilestone, readListedMilestones } from './milestone-dom.client.ts';
import { readPeriod, writePeriod } from './period-address.client.ts';

const filterNames = ['place', 'kind', 'year'] as const;

/**
 * `<milestone-timeline>`: filters the list and the picture, zooms the picture by buttons, keys and wheel, goes from
 * mark to mark, and keeps filters and period in the address. The picture is laid out anew by the rules of the build.
 */
class MilestoneTimeline extends HTMLElement {
  #listed: readonly ListedMilestone[] = [];
  #whole: TimeWindow = { from: 0, to: 1 };
  #window: TimeWindow = { from: 0, to: 1 };
  #current: string | undefined;
  #lines: readonly TimelineLine[] = [];
  #lanes: readonly TimelineLane[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const picture = this.querySelector<HTMLElement>('.timeline-picture');
    if (form === null || picture === null) return;
    this.#read();
    const unknownChoice = readChoices(form);
    const period = readPeriod(this.#whole);
    this.#window = period.kind === 'period' ? period.window : this.#periodOf(form);
    const unknown = unknownChoice ?? (period.kind === 'unknown' ? period.text : undefined);
    this.#apply(form);
    this.#keepLink(form);
    if (unknown !== undefined) this.#say(sayData(this, 'unknown', { value: unknown }));
    const filter = () => {
      this.#window = this.#periodOf(form);
      this.#apply(form);
      this.#writeAddress(form);
    };
    form.addEventListener('change', filter);
    form.addEventListener('reset', () => setTimeout(filter));
    const show = (window: TimeWindow) => {
      this.#window = window;
      this.#apply(form);
      this.#writeAddress(form);
    };
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.addEventListener('click', () => {
        show(this.#change(button.dataset['zoom']));
      });
    }
    picture.tabIndex = 0;
    picture.setAttribute('role', 'group');
    picture.setAttribute('aria-label', this.dataset['label'] ?? '');
    picture.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const change = event.shiftKey ? shiftKeys[event.key] : keys[event.key];
      const step = event.shiftKey ? undefined : steps[event.key];
      if (change !== undefined) show(this.#change(change));
      else if (step !== undefined) this.#step(step);
      else return;
      event.preventDefault();
    });
    picture.addEventListener(
      'wheel',
      (event) => {
        // Without Ctrl the wheel scrolls the page, as everywhere.
        if (!event.ctrlKey) return;
        event.preventDefault();
        const { left, width } = picture.getBoundingClientRect();
        const { from, to } = this.#window;
        const centre = from + ((event.clientX - left) / width) * (to - from);
        show(zoomWindow(this.#window, event.deltaY > 0 ? 1.25 : 0.8, centre, this.#whole));
      },
      { passive: false },
    );
    const point = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-item]') : null;
      const id = mark?.getAttribute('data-item');
      if (id !== null && id !== undefined) this.#show(id);
    };
    picture.addEventListener('pointerover', point);
    picture.addEventListener('click', point);
  }

  #read(): void {
    const day = localDay(new Date());
    // To the end of the reader's year, so that today is in the picture.
    const to = Math.max(Number(this.dataset['to']), Math.ceil(endTime(day)));
    this.#whole = { from: Number(this.dataset['from']), to };
    this.#window = this.#whole;
    this.#lanes = JSON.parse(this.dataset['lanes'] ?? '[]') as readonly TimelineLane[];
    const date = formatDate(interfaceLocale(), day);
    const today = { id: 'today', day, label: sayData(this, 'today', { date }) } as const;
    this.#lines = [...(JSON.parse(this.dataset['lines'] ?? '[]') as readonly TimelineLine[]), today];
    this.#listed = readListedMilestones(this);
  }

  /** The period that the filters ask for: a year, or the whole. */
  #periodOf(form: HTMLFormElement): TimeWindow {
    const year = Number(choicesIn(form)['year']);
    return Number.isNaN(year) ? this.#whole : { from: year, to: year + 1 };
  }

  #change(change: string | undefined): TimeWindow {
    if (change === 'in') return zoomWindow(this.#window, 0.5, this.#centre(), this.#whole);
    if (change === 'out') return zoomWindow(this.#window, 2, this.#centre(), this.#whole);
    if (change === 'earlier') return moveWindow(this.#window, -0.5, this.#whole);
    if (change === 'later') return moveWindow(this.#window, 0.5, this.#whole);
    return this.#whole;
  }

  /** The mark last pointed at, where it is in the picture, so that zooming keeps it there; else the middle. */
  #centre(): number {
    const { from, to } = this.#window;
    const item = this.#listed.find((listed) => listed.item.id === this.#current)?.item;
    const whole = item && itemExtent(item).whole;
    const moment = whole === undefined ? Number.NaN : (whole.from + whole.to) / 2;
    return moment > from && moment <= to ? moment : (from + to) / 2;
  }

  #apply(form: HTMLFormElement): void {
    const choices = choicesIn(form);
    for (const { entry } of this.#listed) {
      entry.hidden = filterNames.some((name) => {
        const wanted = choices[name];
        return wanted !== undefined && !(entry.dataset[name] ?? '').split(' ').includes(wanted);
      });
    }
    for (const section of this.querySelectorAll<HTMLElement>('.timeline-year, section.reference')) {
      section.hidden = section.querySelector('li[data-lane]:not([hidden])') === null;
    }
    const items = this.#listed.filter(({ entry }) => !entry.hidden).map(({ item }) => item);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', items.length > 0);
    this.#draw(items);
    this.#say(sayData(this, 'shown', { shown: items.length, total: this.#listed.length }));
  }

  #draw(items: readonly TimelineItem[]): void {
    const locale = interfaceLocale();
    const input = {
      lanes: this.#lanes.filter(({ id }) => items.some(({ lane }) => lane === id)),
      items,
      lines: this.#lines,
      window: this.#window,
      formatTick: (date: string) => formatTick(locale, date),
    };
    for (const svg of this.querySelectorAll<SVGSVGElement>('.timeline-picture > svg')) {
      const geometry = layOutTimeline(input, svg.viewBox.baseVal.width);
      svg.setAttribute('viewBox', `0 0 ${geometry.width} ${geometry.height}`);
      drawGroups(svg, drawTimeline(geometry));
    }
    this.#mark();
    const { from, to } = this.#window;
    const showing = this.querySelector('[data-period]');
    if (showing === null) return;
    const months = { from: formatMonth(from), to: formatMonth(to - 1 / 12) };
    showing.textContent = sayData(this, 'showing', {
      from: formatDate(locale, months.from),
      to: formatDate(locale, months.to),
    });
  }

  #say(text: string): void {
    const status = this.querySelector('form + [role="status"]');
    if (status !== null) status.textContent = text;
  }

  #writeAddress(form: HTMLFormElement): void {
    writeChoices(form);
    const wanted = this.#periodOf(form);
    const isWanted = isWhole(this.#window, wanted) && isWhole(wanted, this.#window);
    writePeriod(isWanted ? undefined : this.#window);
    this.#keepLink(form);
  }

  /** The link to copy leads to what is shown, and a picture to take away says what that is. */
  #keepLink(form: HTMLFormElement): void {
    const tools = this.querySelector<HTMLElement>('chart-tools');
    const button = tools?.querySelector<HTMLElement>('[data-copy]');
    if (!tools || !button) return;
    const [address = ''] = (button.dataset['copy'] ?? '').split('?');
    button.dataset['copy'] = address + location.search;
    tools.dataset['address'] = button.dataset['copy'];
    const chosen = chosenWords(form);
    const period = isWhole(this.#window, this.#whole)
      ? []
      : [this.querySelector('[data-period]')?.textContent];
    tools.dataset['state'] = [...chosen, ...period].filter(Boolean).join(' · ');
  }

  /** Goes along the marks in the picture, in the order of the list. */
  #step(step: number): void {
    const shown = this.#listed.filter(
      ({ entry, item }) => !entry.hidden && isInWindow(itemExtent(item), this.#window),
    );
    const index = shown.findIndex(({ item }) => item.id === this.#current);
    const next =
      index === -1 && step < 0 ? shown.length - 1 : Math.min(Math.max(index + step, 0), shown.length - 1);
    const id = shown[next]?.item.id;
    if (id !== undefined) this.#show(id);
  }

  #show(id: string): void {
    if (id === this.#current) return;
    this.#current = id;
    this.#mark();
    const entry = this.#listed.find(({ item }) => item.id === id)?.entry;
    const [says, link] = this.querySelectorAll<HTMLElement>('.timeline-detail > p');
    if (entry === undefined || says === undefined || link === undefined) return;
    const parts = [
      entry.querySelector('.place'),
      ...entry.querySelectorAll('.timeline-head > :not([data-number-mark])'),
      entry.querySelector('blockquote'),
    ];
    says.textContent = parts.map((part) => part?.textContent?.trim() ?? '').join(' · ');
    link.hidden = false;
    link.querySelector('a')?.setAttribute('href', `#${id}`);
  }

  #mark(): void {
    for (const mark of this.querySelectorAll('[data-item]')) {
      mark.classList.toggle('current', mark.getAttribute('data-item') === this.#current);
    }
  }
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -1000, End: 1000 };
const keys: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };
const shiftKeys: Readonly<Record<string, string>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  '+': 'in',
  _: 'out',
};

customElements.define('milestone-timeline', MilestoneTimeline);

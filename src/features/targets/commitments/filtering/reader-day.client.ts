import { formatDate } from '../../../../i18n/format-date.ts';
import { interfaceLocale } from '../../../ui/interface-locale.client.ts';
import { sayData } from '../../../ui/say-data.client.ts';
import { deadlineTones, toneOf } from '../../../records/deadlines/tone.ts';
import { readMark } from './read-mark.client.ts';
import { yearShare } from '../year-share.ts';

/** Brings bands, tones and the tick of the day to the day that the statuses of the page refer to. */
export function moveToDay(host: HTMLElement, day: string): void {
  const { asOf = '' } = host.dataset;
  if (day === asOf) return;
  const year = day.slice(0, 4);
  const heads = [...host.querySelectorAll<HTMLElement>('.band-head > .band')];
  const at = heads.findIndex(
    (head) => head.querySelector<HTMLElement>('[data-band]')?.dataset['band'] === year,
  );
  moveTick(host, heads[at], day);
  if (year === asOf.slice(0, 4)) return;
  for (const line of host.querySelectorAll('.band-head, .commitment > summary, .folded > summary'))
    line.querySelectorAll(':scope > .band').forEach((band, index) => {
      band.classList.toggle('current', index === at);
    });
  for (const mark of host.querySelectorAll<HTMLElement>('[data-item]')) {
    const tone = toneOf(readMark(mark), year);
    for (const each of deadlineTones) mark.classList.toggle(each, each === tone);
  }
}

/** The tick stands at the day in its year's band; where that is not drawn there is none. */
function moveTick(host: HTMLElement, head: HTMLElement | undefined, day: string): void {
  const tick = host.querySelector('.as-of');
  if (tick === null) return;
  if (head === undefined) {
    tick.remove();
    return;
  }
  head.append(tick);
  tick.querySelector('svg')?.setAttribute('x', yearShare(day));
  const text = tick.querySelector('text');
  if (text !== null) text.textContent = sayData(host, 'today', { date: formatDate(interfaceLocale(), day) });
}

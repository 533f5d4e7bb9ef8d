import type { Dating } from '../../../domain/targets/dating.ts';
import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import { sayData } from '../../ui/say.client.ts';
import type { ListedStatement } from './listed-statements.client.ts';
import type { BandCountWords } from '../../records/deadlines/band-count.ts';
import { formatBandCount } from '../../records/deadlines/band-count.ts';
import { readMark } from './read-mark.client.ts';
import type { SummaryWords } from './summary.ts';
import { formatSummary } from './summary.ts';
import { sumStatements } from './sums.ts';

/**
 * The heads of the bands, the sentence over the picture, what stands beneath it and the sums at its foot say what is
 * drawn, on the day that the statuses refer to.
 */
export function saySummary(
  host: HTMLElement,
  drawn: readonly HTMLElement[],
  chosen: readonly ListedStatement[],
  day: string,
): void {
  const locale = interfaceLocale();
  const words = JSON.parse(host.dataset['summary'] ?? '{}') as SummaryWords;
  const counts = JSON.parse(host.dataset['bandCount'] ?? '{}') as BandCountWords;
  const year = day.slice(0, 4);
  const heads = [...host.querySelectorAll<HTMLElement>('[data-band]')];
  const marks = drawn.map((mark) => readMark(mark, heads[bandIndex(mark)]?.dataset['band'] ?? ''));
  for (const head of heads)
    setText(
      head,
      formatBandCount(
        locale,
        counts,
        marks.filter(({ band }) => band === head.dataset['band']),
        year,
      ),
    );
  const sums = sumsOf(chosen);
  setText(document.querySelector('[data-sentence]'), formatSummary(locale, words, marks, year));
  for (const [name, count] of [
    ['derived', sums.derived],
    ['undated', sums.undated],
  ] as const)
    setText(
      document.querySelector(`[data-note="${name}"]`),
      count === 0 ? '' : sayData(host, `${name}Note`, { count }),
    );
  setText(host.querySelector('[data-sums]'), sayData(host, 'sums', { ...sums }));
}

function sumsOf(chosen: readonly ListedStatement[]): ReturnType<typeof sumStatements> {
  const counted = chosen.filter(({ facts }) => facts['part']?.includes('counted') ?? false);
  const datings = new Map<string, Dating>(counted.map(({ id, dating }) => [id, dating]));
  return sumStatements(counted, datings);
}

function bandIndex(mark: HTMLElement): number {
  const band = mark.closest('.band');
  const bands = band?.parentElement?.querySelectorAll(':scope > .band') ?? [];
  return [...bands].findIndex((each) => each === band);
}

function setText(element: Element | null, text: string): void {
  if (element !== null && element.textContent.trim() !== text.trim()) element.textContent = text;
}

import type { Dating } from '../../../../domain/targets/dating.ts';
import type { Status, TargetKind } from '../../../../schemas/vocabulary.ts';
import { interfaceLocale } from '../../../ui/interface-locale.client.ts';
import { sayData } from '../../../ui/say-data.client.ts';
import type { ListedStatement } from './listed-statements.client.ts';
import type { BandCountWords } from '../../../records/deadlines/band-count.ts';
import { formatBandCount } from '../../../records/deadlines/band-count.ts';
import type { SummarisedMark, SummaryWords } from '../summary.ts';
import { formatSummary } from '../summary.ts';
import { sumStatements } from '../sums.ts';

/** Kind of the series that the picture leaves out. */
const RATE: TargetKind = 'policy-rate';

/**
 * The heads of the bands, the sentence over the picture, what stands beneath it and the sums at its foot say what is
 * chosen, on the day that the statuses refer to.
 */
export function saySummary(
  host: HTMLElement,
  all: readonly ListedStatement[],
  chosen: readonly ListedStatement[],
  day: string,
): void {
  const locale = interfaceLocale();
  const words = JSON.parse(host.dataset['summary'] ?? '{}') as SummaryWords;
  const counts = JSON.parse(host.dataset['bandCount'] ?? '{}') as BandCountWords;
  const year = day.slice(0, 4);
  const heads = [...host.querySelectorAll<HTMLElement>('[data-band]')];
  const marks = marksOf(
    all,
    chosen,
    heads.map(({ dataset }) => dataset['band'] ?? ''),
  );
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
  const byPolicy = Map.groupBy(marks, ({ policy }) => policy);
  for (const line of host.querySelectorAll<HTMLElement>('[data-line]')) {
    const own = byPolicy.get(line.dataset['line'] ?? '') ?? [];
    const isNamed = own.length > 0 || chosen.some(({ policy }) => policy === line.dataset['line']);
    if (line.hidden === isNamed) line.hidden = !isNamed;
    line.querySelectorAll(':scope > .band').forEach((cell, index) => {
      const band = heads[index]?.dataset['band'];
      setText(
        cell,
        formatBandCount(
          locale,
          counts,
          own.filter((mark) => mark.band === band),
          year,
        ),
      );
    });
  }
}

/** What the picture draws, or would draw if it had room: dated statements that are no rates, each with what repeats it. */
function marksOf(
  all: readonly ListedStatement[],
  chosen: readonly ListedStatement[],
  bands: readonly string[],
): readonly (SummarisedMark & { readonly policy: string })[] {
  const roots = new Set(chosen.map(({ root }) => root));
  return all
    .filter(({ id, due, facts }) => due !== '' && roots.has(id) && facts['kind']?.[0] !== RATE)
    .map(({ due, policy, region, facts, dating, isReference }) => {
      const year = due.slice(0, 4);
      return {
        policy,
        region,
        year,
        band: bandOf(year, bands),
        status: (facts['status']?.[0] ?? 'undated') as Status,
        isDerived: dating === 'derived',
        isReference,
      };
    });
}

/** The band of a year among those that are drawn: its own, or that of all before or after. */
function bandOf(year: string, bands: readonly string[]): string {
  if (bands.includes(year)) return year;
  const [first = ''] = bands.filter((band) => /^\d/u.test(band));
  return year < first ? 'earlier' : 'later';
}

function sumsOf(chosen: readonly ListedStatement[]): ReturnType<typeof sumStatements> {
  const counted = chosen.filter(({ facts }) => facts['part']?.includes('counted') ?? false);
  const datings = new Map<string, Dating>(counted.map(({ id, dating }) => [id, dating]));
  return sumStatements(counted, datings);
}

function setText(element: Element | null, text: string): void {
  if (element !== null && element.textContent.trim() !== text.trim()) element.textContent = text;
}

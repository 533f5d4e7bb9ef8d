import { choicesIn } from '../../../ui/address-choices.client.ts';
import { sayData } from '../../../ui/say-data.client.ts';
import type { ListedStatement } from './listed-statements.client.ts';

/** How much is shown, and under which conditions, so that a printed page says so too. */
export function describeShown(
  host: HTMLElement,
  form: HTMLFormElement,
  asked: readonly ListedStatement[],
  chosen: readonly ListedStatement[],
): string {
  const countSeries = (list: readonly ListedStatement[]) => new Set(list.map(({ series }) => series)).size;
  const sentence = sayData(host, 'shown', {
    series: countSeries(chosen),
    points: chosen.length,
    allSeries: countSeries(asked),
    allPoints: asked.length,
  });
  const find = choicesIn(form)['find'];
  const labels = [
    ...(find === undefined ? [] : [sayData(host, 'quoted', { words: find })]),
    ...[...form.querySelectorAll('select')].flatMap(
      (select) => select.selectedOptions[0]?.dataset['label'] ?? [],
    ),
  ];
  if (labels.length === 0) return sentence;
  return `${sentence} ${sayData(host, 'chosen', { choices: labels.join(' · ') })}`;
}

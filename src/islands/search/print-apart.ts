import type { SearchWords } from '../../search/search-page-data.ts';
import type { Totals } from '../../search/totals.ts';
import { fillTemplate } from './fill-template.ts';

/** Totals in one line, policies and reference material counted apart behind them; nothing is parted into nothing. */
export function printApart(template: string, { all, policy, reference }: Totals, words: SearchWords): string {
  const apart = { policy: policy.occurrences, reference: reference.occurrences };
  return fillTemplate(template, all) + (all.occurrences === 0 ? '' : fillTemplate(words.apart, apart));
}

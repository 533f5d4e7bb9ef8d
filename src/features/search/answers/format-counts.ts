import { formatMessage } from '../../../i18n/format-message.ts';
import type { Template } from '../../../i18n/template.ts';
import type { Totals } from '../../../search/query/totals.ts';
import type { SearchPageData } from '../search-page-data.ts';

/** Totals in one line, with policies and reference material counted separately after them where both occur. */
export function formatCounts(
  template: Template<keyof Totals['all']>,
  { all, policy, reference }: Totals,
  { locale, words }: Pick<SearchPageData, 'locale' | 'words'>,
): string {
  const byNature = { policy: policy.occurrences, reference: reference.occurrences };
  const total = formatMessage(locale, template, all);
  return all.occurrences === 0 ? total : total + formatMessage(locale, words.apart, byNature);
}

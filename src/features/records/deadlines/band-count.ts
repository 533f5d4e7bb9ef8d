import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Template } from '../../../i18n/template.ts';
import type { ToneFacts } from './tone.ts';

/** Words of the count, as data, so that a page can hand them to its scripts. */
export interface BandCountWords {
  readonly elapsed: Template<'count'>;
  readonly current: Template<'count'>;
  readonly later: Template<'count'>;
  readonly derived: Template<'count'>;
  readonly unverified: Template<'count'>;
  readonly comma: string;
}

/**
 * What a band holds: how many of its deadlines are past, due this year or later, derived, and of reference material
 * (已到期10条，推算3条). Each deadline is in one of the counts.
 */
export function formatBandCount(
  locale: Locale,
  words: BandCountWords,
  deadlines: readonly ToneFacts[],
  thisYear: string,
): string {
  const own = deadlines.filter(({ isReference }) => !isReference);
  const printed = own.filter(({ isDerived }) => !isDerived);
  const past = printed.filter(({ year }) => year < thisYear).length;
  const current = printed.filter(({ year }) => year === thisYear).length;
  const counts: readonly (readonly [Template<'count'>, number])[] = [
    [words.elapsed, past],
    [words.current, current],
    [words.later, printed.length - past - current],
    [words.derived, own.length - printed.length],
    [words.unverified, deadlines.length - own.length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([template, count]) => formatMessage(locale, template, { count }))
    .join(words.comma);
}

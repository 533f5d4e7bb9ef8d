import { formatMessage } from '../../i18n/format-message.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { TargetPoint } from '../../schemas/target.ts';

/**
 * When a statement is due, in words: 2025年. A date that the text does not print follows its own words
 * (用1年左右时间（推算为2024年）), and without any date that is said.
 */
export function printDue(locale: Locale, { due, dueBasis, dueText }: TargetPoint): string {
  const words = chartMessages[locale];
  if (due === undefined) return words.undated;
  const date = formatDate(locale, due);
  return dueBasis === 'derived'
    ? formatMessage(locale, words.derivedDue, { words: dueText ?? '', date })
    : date;
}

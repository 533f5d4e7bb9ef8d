import { localise } from '../../content/localise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { TargetPoint } from '../../schemas/target.ts';

/**
 * The printed number with its comparator, in the interface's words: 65%以上 · 65% or more. In another language a unit
 * that reads as a date is glossed: 3月 (months) or more.
 */
export function printValue(locale: Locale, point: TargetPoint): string {
  if (point.value === undefined) return point.relative?.text ?? '';
  const words = chartMessages[locale];
  const { qualifier, unit } = localise(point, locale);
  const { open, close } = punctuation[locale];
  const number = point.valueMax === undefined ? `${point.value}` : `${point.value}–${point.valueMax}`;
  const gloss = unit === point.unit ? '' : `${open}${unit}${close}`;
  const value = `${number}${point.unit ?? ''}${gloss}${words.comparator[point.comparator ?? 'eq']}`;
  return qualifier === undefined ? value : formatMessage(locale, words.qualified, { qualifier, value });
}

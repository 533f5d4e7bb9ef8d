import { chartMessages } from '../i18n/chart-messages.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TargetPoint } from '../schemas/target.ts';

/**
 * The printed number with its comparator, in the interface's words: 65%以上 · 65% or more. In English a unit that reads
 * as a date is glossed: 3月 (months) or more.
 */
export function printValue(locale: Locale, point: TargetPoint): string {
  if (point.value === undefined) return point.relative?.text ?? '';
  const number = point.valueMax === undefined ? `${point.value}` : `${point.value}–${point.valueMax}`;
  const qualifier = locale === 'en' ? point.qualifierEn && `${point.qualifierEn}: ` : point.qualifier;
  const gloss = locale === 'en' && point.unitEn !== undefined ? ` (${point.unitEn})` : '';
  const comparator = chartMessages[locale].comparator[point.comparator ?? 'eq'];
  return `${qualifier ?? ''}${number}${point.unit ?? ''}${gloss}${comparator}`;
}

import { ENGLISH_MONTHS } from './month-names.ts';
import type { Locale } from './locale.ts';

/** Year, month and day in the words of each language; the month is one of 1 to 12. */
const wordings: Readonly<Record<Locale, (year: string, month?: number, day?: number) => string>> = {
  'zh-CN': (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
  en: (year, month, day) =>
    [day, month === undefined ? undefined : ENGLISH_MONTHS[month - 1], year].filter(Boolean).join(' '),
};

/** A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) in words: 2024年7月17日 · 17 July 2024. Empty for no date. */
export function formatDate(locale: Locale, date: string): string {
  if (date === '') return '';
  const [year = '', month, day] = date.split('-');
  return wordings[locale](
    year,
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

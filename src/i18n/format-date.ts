import type { Locale } from './locale.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) in words: 2024年7月17日 · 17 July 2024. Empty for no date. */
export function formatDate(locale: Locale, date: string): string {
  if (date === '') return '';
  const [year = '', month, day] = date.split('-');
  if (locale === 'en') {
    const name = month === undefined ? undefined : months[Number(month) - 1];
    return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
  }
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

import type { Locale } from './locale.ts';

/** A label with how many things it stands for: 乌海市（3）, Wuhai (3). */
export function withCount(locale: Locale, label: string, count: number): string {
  return locale === 'en' ? `${label} (${count})` : `${label}（${count}）`;
}

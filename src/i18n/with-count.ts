import type { Locale } from './locale.ts';
import { punctuation } from './punctuation.ts';

/** A label with how many things it stands for: 乌海市（3）, Wuhai (3). */
export function withCount(locale: Locale, label: string, count: number): string {
  const { open, close } = punctuation[locale];
  return `${label}${open}${count}${close}`;
}

import type { Locale } from '../i18n/locale.ts';
import { sourceLocale } from '../i18n/locale.ts';

/** Ending of the fields that hold a locale's words. Chinese fields have none: records are written in Chinese first. */
const fieldEndings: Readonly<Record<Exclude<Locale, typeof sourceLocale>, string>> = { en: 'En' };

/** The fields of a record that have a twin in other languages: `name` of `{ name, nameEn }`. */
export type Localised<T> = {
  readonly [Key in keyof T as `${Key & string}En` extends keyof T ? Key : never]: T[Key];
};

/**
 * The words of a record in a language: `{ name: '乌海市', nameEn: 'Wuhai' }` gives `{ name: 'Wuhai' }` in English.
 * Where the language has no words for a field the Chinese ones stand, since a text must not vanish.
 */
export function localise<T extends object>(record: T, locale: Locale): Localised<T>;
export function localise<T extends object>(record: T | undefined, locale: Locale): Partial<Localised<T>>;
export function localise(record: object | undefined, locale: Locale): object {
  if (record === undefined || locale === sourceLocale) return record ?? {};
  const own: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(record)) {
    const twin = twinOf(field, fieldEndings[locale]);
    if (twin !== '' && value !== undefined) own[twin] = value;
  }
  return own;
}

const twins = new Map<string, string>();

/** The field that one in another language stands for: `name` of `nameEn`; empty for a field that stands for itself. */
function twinOf(field: string, ending: string): string {
  const known = twins.get(field);
  if (known !== undefined) return known;
  const twin = field.endsWith(ending) ? field.slice(0, -ending.length) : '';
  twins.set(field, twin);
  return twin;
}

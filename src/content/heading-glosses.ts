import type { Locale } from '../i18n/locale.ts';
import { sourceLocale } from '../i18n/locale.ts';
import type { Site } from './site.ts';

/** What the headings of a document say in a language, by id of the provision; none in the language of the text. */
export function headingGlosses(site: Site, locale: Locale, policy: string): ReadonlyMap<string, string> {
  return locale === sourceLocale
    ? new Map()
    : new Map(Object.entries(site.headingGlosses.get(policy)?.[locale] ?? {}));
}

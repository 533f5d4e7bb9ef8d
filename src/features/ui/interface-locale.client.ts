import type { Locale } from '../../i18n/locale.ts';
import { localeOf } from '../../i18n/locale.ts';

/** The language of the page that runs. */
export function interfaceLocale(): Locale {
  return localeOf(document.documentElement.lang);
}

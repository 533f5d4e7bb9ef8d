import { localeParam, locales } from '../../i18n/locale.ts';

/** Route parameters of a page that exists once a locale. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) } }));
}

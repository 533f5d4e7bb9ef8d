import { localeParam, locales } from '../../../i18n/locale.ts';

/** The static paths of a list that goes on on numbered pages, in every language: the first page has no number. */
export function pagePaths(pages: number) {
  return locales.flatMap((locale) =>
    Array.from({ length: pages }, (_, index) => ({
      params: { locale: localeParam(locale), page: index === 0 ? undefined : String(index + 1) },
      props: { index },
    })),
  );
}

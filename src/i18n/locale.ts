/** Locales of the interface; source text is Chinese in all. A further one is a type error wherever its words are missing. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Language of the source text and of the records. Its pages stand at the root of the site. */
export const sourceLocale = 'zh-CN' satisfies Locale;

/** What each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

/** The `[...locale]` route parameter: Chinese stands at the root, every other language under its own code. */
export function localeParam(locale: Locale): string | undefined {
  return locale === sourceLocale ? undefined : locale;
}

/** Inverse of `localeParam`. */
export function localeOf(param: string | undefined): Locale {
  return locales.find((locale) => localeParam(locale) === param) ?? sourceLocale;
}

/** Site-absolute path of a route such as `/policies/`, for a locale, under a base such as `/` or `/zhice/`. */
export function localePath(base: string, locale: Locale, route: string): string {
  const param = localeParam(locale);
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return `${prefix}${param === undefined ? '' : `${param}/`}${route.replace(/^\//, '')}`;
}

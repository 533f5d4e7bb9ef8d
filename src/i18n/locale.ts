/** Locales of the interface; source text is Chinese in both. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The `[...locale]` route parameter: Chinese stands at the root, English under `/en/`. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'zh-CN' ? undefined : locale;
}

/** Inverse of `localeParam`. */
export function localeOf(param: string | undefined): Locale {
  return param === 'en' ? 'en' : 'zh-CN';
}

/** Site-absolute path of a route such as `/policies/`, for a locale, under a base such as `/` or `/zhice/`. */
export function localePath(base: string, locale: Locale, route: string): string {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return `${prefix}${locale === 'en' ? 'en/' : ''}${route.replace(/^\//, '')}`;
}

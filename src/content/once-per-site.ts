import type { Locale } from '../i18n/locale.ts';
import { measureWork } from './measure-work.ts';
import type { Site } from './site.ts';

/**
 * A function of the whole site that works only once for each site: indexes and exports that many pages ask for.
 * @param work what a build that tells where its time goes (BUILD_TIMES) calls this work
 */
export function oncePerSite<Result>(make: (site: Site) => Result, work?: string): (site: Site) => Result {
  const made = new WeakMap<Site, { readonly result: Result }>();
  return (site) => {
    const known = made.get(site);
    if (known !== undefined) return known.result;
    const result = work === undefined ? make(site) : measureWork(work, () => make(site));
    made.set(site, { result });
    return result;
  };
}

/** The same for what is made in each language: what several pages and files of one language print. */
export function oncePerLocale<Result>(
  make: (site: Site, locale: Locale) => Result,
): (site: Site, locale: Locale) => Result {
  const made = oncePerSite(() => new Map<Locale, { readonly result: Result }>());
  return (site, locale) => {
    const known = made(site).get(locale);
    if (known !== undefined) return known.result;
    const result = make(site, locale);
    made(site).set(locale, { result });
    return result;
  };
}

import { localeParam, locales } from '../../../i18n/locale.ts';
import type { Addresses } from '../../../schemas/published-addresses.ts';

/** Files whose names change with their content, that only programs of the site ask for, or that a setting adds. */
const INTERNAL = /^(?:_astro|pagefind|search-index|directory|\.well-known)\/|(?:^|\/)[._][^/]*$/;
const PAGE = 'index.html';

/** The addresses of a built site that others may have linked to, sorted. */
export function siteAddresses(files: ReadonlySet<string>): Addresses {
  const open = [...files].filter((file) => !INTERNAL.test(file)).sort();
  const routes = open
    .filter((file) => file === PAGE || file.endsWith(`/${PAGE}`))
    .map((file) => `/${file.slice(0, -PAGE.length)}`)
    .filter((route) => standsIn(route, files));
  const pages = new Set(routes.flatMap(pagesOf));
  return { routes, files: open.filter((file) => !pages.has(file)) };
}

/** The route has a page in every language. */
export function standsIn(route: string, files: ReadonlySet<string>): boolean {
  return pagesOf(route).every((file) => files.has(file));
}

/** Files of a route, one a language. */
function pagesOf(route: string): readonly string[] {
  return locales.map((locale) => `${localeParam(locale) ?? ''}${route}${PAGE}`.replace(/^\//, ''));
}

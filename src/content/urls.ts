import type { CanonicalUrls } from '../exports/corpus.ts';
import type { Locale } from '../i18n/locale.ts';
import { localePath, sourceLocale } from '../i18n/locale.ts';
import type { Settings } from '../schemas/settings.ts';

/** The settings that addresses depend on. */
export type UrlSettings = Pick<Settings, 'siteUrl' | 'base'>;

/**
 * Every address of the site. Paths begin with a slash and stand under the base path; full addresses begin with the
 * origin and are what citations, metadata and exports print.
 */
export interface Urls extends CanonicalUrls {
  /** Path of a page by its route, such as `/about/`. */
  readonly page: (locale: Locale, route: string) => string;
  /** Full address of a page by its route. */
  readonly pageAddress: (locale: Locale, route: string) => string;
  /** A document, or one of its provisions. */
  readonly policy: (locale: Locale, policy: string, provision?: string) => string;
  /** The page of a series, or one of its statements there. */
  readonly target: (locale: Locale, series: string, point?: string) => string;
  /** The list of targets; `query` without its question mark. */
  readonly targets: (locale: Locale, query?: string) => string;
  /** A series alone, to be shown on another site: full address. */
  readonly embedAddress: (locale: Locale, series: string) => string;
  /** The page of a responsible body. */
  readonly organisation: (locale: Locale, organisation: string) => string;
  /** The page of a topic. */
  readonly topic: (locale: Locale, topic: string) => string;
  /** The page of an explained term. */
  readonly term: (locale: Locale, term: string) => string;
  /** The data page, or one of its sections and records there. */
  readonly data: (locale: Locale, fragment?: string) => string;
  /** Full address of the share image of a page; of the site's own without a name. */
  readonly shareImage: (name?: string) => string;
  /** A static file by its path from the root of the site, such as `data/targets.csv` or `search-index/`. */
  readonly file: (path: string) => string;
  /** Full address of a static file. */
  readonly fileAddress: (path: string) => string;
}

/** Makes the addresses of a site under its settings. */
export function makeUrls({ siteUrl, base }: UrlSettings): Urls {
  const page = (locale: Locale, route: string) => localePath(base, locale, route);
  const pageAddress = (locale: Locale, route: string) => siteUrl + page(locale, route);
  const policy: Urls['policy'] = (locale, id, provision) =>
    withFragment(page(locale, policyRoute(id)), provision);
  const target: Urls['target'] = (locale, series, point) =>
    withFragment(page(locale, targetRoute(series)), point);
  const file = (path: string) => base + path;
  return {
    page,
    pageAddress,
    policy,
    policyAddress: (id, provision) => siteUrl + policy(sourceLocale, id, provision),
    target,
    targetAddress: (series, point) => siteUrl + target(sourceLocale, series, point),
    organisationAddress: (id) => pageAddress(sourceLocale, organisationRoute(id)),
    targets: (locale, query) =>
      query === undefined ? page(locale, '/targets/') : `${page(locale, '/targets/')}?${query}`,
    embedAddress: (locale, series) => pageAddress(locale, `/embed/targets/${series}/`),
    organisation: (locale, id) => page(locale, organisationRoute(id)),
    topic: (locale, id) => page(locale, topicRoute(id)),
    term: (locale, id) => page(locale, termRoute(id)),
    data: (locale, fragment) => withFragment(page(locale, '/data/'), fragment),
    shareImage: (name = 'site') => `${siteUrl}${file(`og/${name}.png`)}`,
    file,
    fileAddress: (path) => siteUrl + file(path),
  };
}

/** Route of a document's page, without base and locale. */
function policyRoute(policy: string): string {
  return `/policies/${policy}/`;
}

/** Route of a series' page. */
export function targetRoute(series: string): string {
  return `/targets/${series}/`;
}

/** Route of a body's page. */
export function organisationRoute(organisation: string): string {
  return `/organisations/${organisation}/`;
}

/** Route of a topic's page. */
function topicRoute(topic: string): string {
  return `/topics/${topic}/`;
}

/** Route of a term's page. */
export function termRoute(term: string): string {
  return `/terms/${term}/`;
}

function withFragment(address: string, fragment: string | undefined): string {
  return fragment === undefined ? address : `${address}#${fragment}`;
}

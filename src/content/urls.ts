import type { CanonicalUrls } from '../exports/corpus.ts';
import type { Locale } from '../i18n/locale.ts';
import { localePath, sourceLocale } from '../i18n/locale.ts';
import type { Settings } from '../schemas/settings.ts';
import {
  bodyFragment,
  documentTargetsRoute,
  embedQuery,
  embedShellRoute,
  organisationRoute,
  policyRoute,
  shareImageFile,
  targetRoute,
  termRoute,
  topicRoute,
} from './routes.ts';
import type { Sections } from './sections.ts';

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
  /** The page or section of a series, or one of its statements there. */
  readonly target: (locale: Locale, series: string, point?: string) => string;
  /** The same below the folder of any language, without a slash before it, for files that serve every language. */
  readonly targetPath: (series: string, point?: string) => string;
  /** The list of targets; `query` without its question mark. */
  readonly targets: (locale: Locale, query?: string) => string;
  /** A search for some words. */
  readonly search: (locale: Locale, words: string) => string;
  /** A series alone, to be shown on another site: full address. */
  readonly embedAddress: (locale: Locale, series: string) => string;
  /** The page or section of a responsible body. */
  readonly organisation: (locale: Locale, organisation: string) => string;
  /** The same below the folder of any language. */
  readonly organisationPath: (organisation: string) => string;
  /** The page of a topic. */
  readonly topic: (locale: Locale, topic: string) => string;
  /** The page of an explained term. */
  readonly term: (locale: Locale, term: string) => string;
  /** The data page, or one of its sections and records there. */
  readonly data: (locale: Locale, fragment?: string) => string;
  /** Full address of the share image of a document; of the site's own without one. */
  readonly shareImage: (policy?: string) => string;
  /** A static file by its path from the root of the site, such as `data/targets.csv` or `search-index/`. */
  readonly file: (path: string) => string;
  /** Full address of a static file. */
  readonly fileAddress: (path: string) => string;
}

/** What addresses ask of the sections of a site. */
type SectionedRecords = Pick<Sections, 'ofSeries' | 'ofOrganisation' | 'hasShareImage'>;

/** A site in which everything has a page of its own. */
const noSections: SectionedRecords = {
  ofSeries: () => undefined,
  ofOrganisation: () => undefined,
  hasShareImage: () => true,
};

/** Makes the addresses of a site under its settings. */
export function makeUrls({ siteUrl, base }: UrlSettings, sections: SectionedRecords = noSections): Urls {
  const page = (locale: Locale, route: string) => localePath(base, locale, route);
  const pageAddress = (locale: Locale, route: string) => siteUrl + page(locale, route);
  const policy: Urls['policy'] = (locale, id, provision) =>
    withFragment(page(locale, policyRoute(id)), provision);
  const targetPath: Urls['targetPath'] = (series, point) => {
    const sectionOf = sections.ofSeries(series);
    return sectionOf === undefined
      ? withFragment(targetRoute(series), point).slice(1)
      : withFragment(documentTargetsRoute(sectionOf), point ?? series).slice(1);
  };
  const organisationPath: Urls['organisationPath'] = (id) => {
    const sectionOf = sections.ofOrganisation(id);
    return sectionOf === undefined
      ? organisationRoute(id).slice(1)
      : withFragment(documentTargetsRoute(sectionOf), bodyFragment(id)).slice(1);
  };
  const target: Urls['target'] = (locale, series, point) => page(locale, `/${targetPath(series, point)}`);
  const organisation: Urls['organisation'] = (locale, id) => page(locale, `/${organisationPath(id)}`);
  const file = (path: string) => base + path;
  return {
    page,
    pageAddress,
    policy,
    policyAddress: (id, provision) => siteUrl + policy(sourceLocale, id, provision),
    target,
    targetAddress: (series, point) => siteUrl + target(sourceLocale, series, point),
    organisationAddress: (id) => siteUrl + organisation(sourceLocale, id),
    targets: (locale, query) =>
      query === undefined ? page(locale, '/targets/') : `${page(locale, '/targets/')}?${query}`,
    search: (locale, words) => `${page(locale, '/search/')}?q=${encodeURIComponent(words)}`,
    targetPath,
    organisationPath,
    embedAddress: (locale, series) => {
      const sectionOf = sections.ofSeries(series);
      return (
        pageAddress(locale, sectionOf === undefined ? `/embed/targets/${series}/` : embedShellRoute) +
        (sectionOf === undefined ? '' : `?${embedQuery(sectionOf, series)}`)
      );
    },
    organisation,
    topic: (locale, id) => page(locale, topicRoute(id)),
    term: (locale, id) => page(locale, termRoute(id)),
    data: (locale, fragment) => withFragment(page(locale, '/data/'), fragment),
    shareImage: (id) =>
      siteUrl + file(shareImageFile(id !== undefined && sections.hasShareImage(id) ? id : 'site')),
    file,
    fileAddress: (path) => siteUrl + file(path),
  };
}

function withFragment(address: string, fragment: string | undefined): string {
  return fragment === undefined ? address : `${address}#${fragment}`;
}

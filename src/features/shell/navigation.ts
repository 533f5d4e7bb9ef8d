import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** Sections of the site, in the order of the navigation. */
const sections = [
  'policies',
  'targets',
  'timeline',
  'organisations',
  'topics',
  'search',
  'verify',
  'data',
  'about',
] as const;
export type Section = (typeof sections)[number];

export interface NavigationLink {
  readonly section: Section;
  readonly label: string;
  readonly href: string;
}

/** The main navigation in one locale. */
export function navigation(site: Site, locale: Locale): readonly NavigationLink[] {
  return sections.map((section) => ({
    section,
    label: siteMessages[locale].nav[section],
    href: site.urls.page(locale, `/${section}/`),
  }));
}

import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import { statementLists } from '../records/statement-pages.ts';

/** Sections of the site, in the order of the navigation, each with its views, the first of which it opens. */
const sections = {
  policies: ['policies'],
  targets: ['targets', 'timeline', 'organisations', 'list'],
  topics: ['topics'],
  verify: ['verify', 'compare'],
  data: ['data', 'about'],
} as const;
export type Section = keyof typeof sections;
/** A page that a section opens on, or shows its matter in another way. */
export type SectionView = (typeof sections)[Section][number];

export interface NavigationLink {
  readonly id: SectionView;
  readonly label: string;
  readonly href: string;
}

/** The main navigation in one locale. */
export function navigation(
  site: Site,
  locale: Locale,
): readonly (NavigationLink & { readonly id: Section })[] {
  return (Object.keys(sections) as Section[]).map((section) => ({
    id: section,
    label: siteMessages[locale].nav[section],
    href: site.urls.page(locale, `/${section}/`),
  }));
}

/** The section that a view belongs to. */
export function sectionOf(view: SectionView): Section | undefined {
  return (Object.keys(sections) as Section[]).find((section) =>
    (sections[section] as readonly SectionView[]).includes(view),
  );
}

/** The views of a section; empty where it has only one. */
export function viewsOf(site: Site, locale: Locale, section: Section): readonly NavigationLink[] {
  const views = sections[section] as readonly SectionView[];
  if (views.length === 1) return [];
  // Of many documents there is no list of all statements: each has its own.
  const isListed = statementLists(site).kind !== 'documents';
  const shown = views.filter((view) => isListed || view !== 'list');
  return shown.map((view) => ({
    id: view,
    label: siteMessages[locale].views[view],
    href:
      view === 'list'
        ? `${site.urls.targets(locale, 'view=list')}#list`
        : site.urls.page(locale, `/${view}/`),
  }));
}

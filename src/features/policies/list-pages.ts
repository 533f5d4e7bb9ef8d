import { oncePerSite } from '../../content/once-per-site.ts';
import { divideByBytes, pageBudget } from '../../content/page-budget.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { areaOf } from '../../domain/regions/area.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { areaName, areasOf } from '../records/directory/areas.ts';
import { hasDirectory } from '../records/directory/directory.ts';
import { viewListedDocument } from '../records/directory/listed-document.ts';
import type { RegionGroup } from './list-groups.ts';
import { groupByRegion } from './list-groups.ts';
import { numberedRoute } from '../../content/routes.ts';

/** An area with the place where its documents are listed. */
export interface AreaEntry {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly href: string;
}

/** One of the pages that the documents are divided among, area by area. */
interface DocumentListPage {
  readonly route: string;
  readonly href: string;
  readonly areas: readonly {
    readonly id: string;
    readonly title: string;
    readonly total: number;
    /** Of the documents on this page: a large area runs on. */
    readonly count: number;
    readonly regions: readonly RegionGroup[];
  }[];
}

/** Whether all documents are more than one page holds. */
export function areDocumentsOnPages(site: Site): boolean {
  return documentPages(site).length > 0;
}

/** The documents on each page, the same in every language; no page where one list holds them. */
export const documentPages = oncePerSite((site): readonly (readonly SiteDocument[])[] => {
  if (!hasDirectory(site)) return [];
  const bytesOf = (document: SiteDocument): number => {
    const { title, shortTitle, words } = viewListedDocument(site, sourceLocale, document);
    return 360 + new TextEncoder().encode(title + shortTitle + words).length;
  };
  const documents = areasOf(site).flatMap((area) => area.documents);
  const isMore = documents.reduce((sum, document) => sum + bytesOf(document), 0) > pageBudget.documents;
  return isMore ? divideByBytes(documents, pageBudget.listPage, bytesOf) : [];
});

/** The areas, each leading to where its documents begin. */
export function viewAreas(site: Site, locale: Locale): readonly AreaEntry[] {
  const begins = new Map<string, number>();
  for (const [index, documents] of documentPages(site).entries())
    for (const { policy } of documents) {
      const id = areaOf(policy.region.adcode);
      if (!begins.has(id)) begins.set(id, index + 1);
    }
  return areasOf(site).map(({ id, documents }) => ({
    id,
    title: areaName(locale, id),
    count: documents.length,
    href: `${site.urls.page(locale, documentListRoute(begins.get(id) ?? 1))}#${areaFragment(id)}`,
  }));
}

/** The pages in a language. */
export function viewDocumentPages(site: Site, locale: Locale): readonly DocumentListPage[] {
  const totals = new Map(areasOf(site).map(({ id, documents }) => [id, documents.length]));
  return documentPages(site).map((documents, index) => ({
    route: documentListRoute(index + 1),
    href: site.urls.page(locale, documentListRoute(index + 1)),
    areas: [...Map.groupBy(documents, ({ policy }) => areaOf(policy.region.adcode))].map(([id, own]) => ({
      id: areaFragment(id),
      title: areaName(locale, id),
      total: totals.get(id) ?? own.length,
      count: own.length,
      regions: groupByRegion(site, locale, own),
    })),
  }));
}

function areaFragment(id: string): string {
  return `area-${id}`;
}

/** Route of a page, from 1. */
function documentListRoute(number: number): string {
  return numberedRoute('/policies/list/', number);
}

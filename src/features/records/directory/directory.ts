import { oncePerSite } from '../../../content/once-per-site.ts';
import { divideByBytes, pageBudget } from '../../../content/page-budget.ts';
import type { Site, SiteDocument, TrackedSeries } from '../../../content/site.ts';
import { trackerOf } from '../../../content/site.ts';
import { areaOf } from '../../../domain/regions/area.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import { seriesTopics } from '../../../domain/targets/series-topics.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { locales } from '../../../i18n/locale.ts';
import { targetPartOf } from '../counted-statements.ts';
import { areasOf } from './areas.ts';
import type { DirectoryDocument, DirectoryFile, DirectoryPlan } from './directory-file.ts';
import { viewListedDocument } from './listed-document.ts';

/** Documents up to which pages print all of them, so that there is no directory. */
export const MOST_WITHOUT_DIRECTORY = 24;

/** Whether pages choose among documents by the directory. */
export function hasDirectory(site: Site): boolean {
  return site.documents.length > MOST_WITHOUT_DIRECTORY;
}

/** The files in a language, in the order of the areas. */
export function viewDirectory(site: Site, locale: Locale): readonly DirectoryFile[] {
  return directories(site).get(locale) ?? [];
}

/** Where a page finds them. */
export function planDirectory(site: Site, locale: Locale): DirectoryPlan {
  const files = viewDirectory(site, locale);
  return {
    files: files.map((_, index) => site.urls.file(directoryFile(locale, index + 1))),
    areas: Object.fromEntries(
      areasOf(site).map(({ id, documents: { length } }) => [
        id,
        {
          files: files.flatMap(({ documents }, index) =>
            documents.some(({ filters }) => filters['area'] === id) ? [index] : [],
          ),
          documents: length,
        },
      ]),
    ),
  };
}

/** Route parameters of the files in every language. */
export function directoryPaths(
  site: Site,
): readonly { params: { locale: string; number: string }; props: { file: DirectoryFile } }[] {
  if (!hasDirectory(site)) return [];
  return locales.flatMap((locale) =>
    viewDirectory(site, locale).map((file, index) => ({
      params: { locale, number: String(index + 1) },
      props: { file },
    })),
  );
}

/** Divided alike in every language: by what is longest. */
const directories = oncePerSite((site): ReadonlyMap<Locale, readonly DirectoryFile[]> => {
  const documents = areasOf(site).flatMap((area) => area.documents);
  const groupsOf = new Map(
    documents.map(({ policy }) => [policy.id, countGroups(site, trackerOf(site, policy.id))]),
  );
  const entries = new Map(
    locales.map((locale) => [
      locale,
      new Map(documents.map((document) => [document, viewDocument(site, locale, document)])),
    ]),
  );
  const bytesOf = (document: SiteDocument): number =>
    Math.max(...locales.map((locale) => jsonBytes(entries.get(locale)?.get(document)))) +
    // A group may stand in the file for this document alone.
    [...(groupsOf.get(document.policy.id)?.keys() ?? [])].reduce((sum, group) => sum + group.length + 10, 0);
  const parts = divideByBytes(documents, pageBudget.directory, bytesOf);
  return new Map(
    locales.map((locale) => [
      locale,
      parts.map((part): DirectoryFile => {
        const groups = [
          ...new Set(part.flatMap(({ policy }) => [...(groupsOf.get(policy.id)?.keys() ?? [])])),
        ];
        const at = new Map(groups.map((group, index) => [group, index]));
        return {
          groups,
          documents: part.flatMap((document) => {
            const entry = entries.get(locale)?.get(document);
            const own = [...(groupsOf.get(document.policy.id) ?? [])];
            return entry === undefined
              ? []
              : [{ ...entry, statements: own.flatMap(([group, count]) => [at.get(group) ?? 0, count]) }];
          }),
        };
      }),
    ]),
  );
});

function viewDocument(
  site: Site,
  locale: Locale,
  document: SiteDocument,
): Omit<DirectoryDocument, 'statements'> {
  const { id, title, shortTitle, region, kind, date, documentNumber, nature, filters, words } =
    viewListedDocument(site, locale, document);
  return {
    id,
    title,
    shortTitle,
    region,
    kind,
    date,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    nature,
    filters: { ...filters, area: areaOf(filters.region) },
    words,
    hasTargetsPage: site.sections.hasTargetsPage(id),
  };
}

/** How many statements a document has of each group; none of reference material, which is in no count. */
function countGroups(site: Site, tracker: readonly TrackedSeries[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tracked of tracker) {
    if (tracked.policy.trackers !== 'complete' || targetPartOf(tracked) === 'reference') continue;
    const themes = seriesTopics(tracked.series, site.topics).map(({ id }) => id);
    for (const { point } of tracked.points) {
      const dating = datingOf(point);
      const years = dating === 'printed' ? [point.due?.slice(0, 4) ?? '', dating] : [dating];
      const group = [
        themes.length === 0 ? 'other' : themes.join(' '),
        years.join(' '),
        tracked.series.kind,
      ].join('/');
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return counts;
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length + 60;
}

/** Path of a file from the root of the site. @param number from 1 */
function directoryFile(locale: Locale, number: number): string {
  return `directory/${locale}/${String(number)}.json`;
}

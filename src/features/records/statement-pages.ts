import { divideByBytes, MOST_FETCHED_PAGES, pageBudget, textBytes } from '../../content/page-budget.ts';
import { oncePerSite } from '../../content/once-per-site.ts';
import type { Site, TrackedSeries } from '../../content/site.ts';
import { documentTargetsRoute, numberedRoute } from '../../content/routes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { completeTracker, targetPartOf } from './counted-statements.ts';

/**
 * Where the rows of all statements stand: beneath the picture; on pages of their own, which the page of targets fetches
 * when it filters them; or, where these would be too many, on the pages of the documents alone.
 */
export type StatementLists =
  | { readonly kind: 'here' }
  | { readonly kind: 'pages'; readonly pages: readonly StatementPage[] }
  | { readonly kind: 'documents' };

/** The series on one page of the list, by their ids. */
type StatementPage = ReadonlySet<string>;

/** Decided once a site, by what the rows would weigh; the same in every language. */
export const statementLists = oncePerSite(decide);

function decide(site: Site): StatementLists {
  const tracker = inGroups(completeTracker(site));
  const bytes = tracker.reduce((sum, series) => sum + listBytes(series), 0);
  if (bytes <= pageBudget.statements) return { kind: 'here' };
  const pages = divideByBytes(tracker, pageBudget.listPage, listBytes);
  if (pages.length > MOST_FETCHED_PAGES) return { kind: 'documents' };
  return { kind: 'pages', pages: pages.map((page) => new Set(page.map(({ series }) => series.id))) };
}

/** Series in the order of the list: by document, then policy rates, then reference material. */
function inGroups(tracker: readonly TrackedSeries[]): readonly TrackedSeries[] {
  const counted = Map.groupBy(
    tracker.filter((each) => targetPartOf(each) === 'counted'),
    ({ policy }) => policy.id,
  );
  const ofPart = (part: 'rates' | 'reference') => tracker.filter((each) => targetPartOf(each) === part);
  return [...[...counted.values()].flat(), ...ofPart('rates'), ...ofPart('reference')];
}

/** About how many bytes of HTML the rows of a series in the list are. */
function listBytes({ series, points }: TrackedSeries): number {
  return points.reduce(
    (sum, { point }) =>
      sum + 640 + textBytes(series.name) + textBytes(point.quote) + 32 * point.organisations.length,
    0,
  );
}

/** Route of a page of the list, from 1. */
export function statementPageRoute(number: number): string {
  return numberedRoute('/targets/list/', number);
}

/** The beginning of the list of all statements; where there is none, the list of the documents. */
export function allStatementsHref(site: Site, locale: Locale): string {
  const { kind } = statementLists(site);
  if (kind === 'here') return `${site.urls.targets(locale)}#list`;
  return site.urls.page(locale, kind === 'pages' ? statementPageRoute(1) : '/policies/');
}

/** The list of the statements of a document: its rows where there is a list, else the page of its targets, or its own. */
export function statementListHref(site: Site, locale: Locale): (policy: string) => string {
  const places = statementLists(site);
  if (places.kind === 'documents')
    return (policy) =>
      site.sections.hasTargetsPage(policy)
        ? site.urls.page(locale, documentTargetsRoute(policy))
        : site.urls.policy(locale, policy);
  if (places.kind === 'here') return (policy) => `${site.urls.targets(locale)}#list-${policy}`;
  const { pages } = places;
  const numbers = new Map<string, number>();
  for (const { series, policy } of completeTracker(site))
    if (!numbers.has(policy.id)) {
      const at = pages.findIndex((page) => page.has(series.id));
      if (at !== -1) numbers.set(policy.id, at + 1);
    }
  return (policy) => `${site.urls.page(locale, statementPageRoute(numbers.get(policy) ?? 1))}#list-${policy}`;
}

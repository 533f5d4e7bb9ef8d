import { compareDates } from '../domain/text/dates/compare-dates.ts';
import { lastDay } from '../domain/text/dates/partial-date.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Nature } from '../schemas/vocabulary.ts';
import { divideByBytes, pageBudget, textBytes } from './page-budget.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site, SiteDocument } from './site.ts';
import { numberedRoute } from './routes.ts';

/** A document with its dated milestones in the order of time. */
export interface DatedDocument {
  readonly document: SiteDocument;
  readonly milestones: readonly Milestone[];
  /** Its next deadline on the as-of day, printed or derived; undefined where all are over. */
  readonly next: string | undefined;
}

/** What stands on the pages of the timeline. */
export interface TimelinePages {
  /** Policies by their next deadline, divided by what they weigh; one page at least. */
  readonly pages: readonly (readonly DatedDocument[])[];
  readonly reference: readonly DatedDocument[];
}

/** Documents shown in full at most. */
export const OPEN_LANES = 6;

/** The pages of the timeline, decided once a site; the same in every language. */
export const timelinePages = oncePerSite((site: Site): TimelinePages => {
  const dated = datedDocuments(site);
  const ofNature = (nature: Nature) => dated.filter(({ document }) => document.policy.nature === nature);
  const policies = ofNature('policy');
  const whole =
    policies.reduce((sum, each) => sum + foldedBytes(each), 0) +
    policies.slice(0, OPEN_LANES).reduce((sum, each) => sum + openBytes(each), 0);
  const pages =
    whole <= pageBudget.timeline
      ? [policies]
      : divideByBytes(policies, pageBudget.timelineFolded, foldedBytes);
  return { pages: pages.length === 0 ? [[]] : pages, reference: ofNature('reference') };
});

/** About how many bytes of HTML a document is with its lane folded to a row of marks. */
function foldedBytes({ milestones }: DatedDocument): number {
  return milestones.reduce(
    (sum, { quote, label, reasoning = '', targets }) =>
      sum + 600 + textBytes(quote + label + reasoning) + 170 * targets.length,
    1_700,
  );
}

/** About how many bytes the open lane of a document is more. */
export function openBytes({ milestones }: DatedDocument): number {
  return milestones.length * 1_200;
}

/** Path of a page of the timeline by its number, from 1. */
export function timelineRoute(number: number): string {
  return numberedRoute('/timeline/', number);
}

/** Path of a milestone in the list of the page that it stands on. */
export function milestoneHref(site: Site, locale: Locale, { id, policy }: Milestone): string {
  const number = pageNumbers(site).get(policy) ?? 1;
  return `${site.urls.page(locale, timelineRoute(number))}#${id}`;
}

/** Where a document stands alone on the timeline; undefined where one page holds all, or it has no date. */
export function documentTimelineHref(site: Site, locale: Locale, policy: string): string | undefined {
  const { pages, reference } = timelinePages(site);
  const number = reference.some(({ document }) => document.policy.id === policy)
    ? 1
    : pageNumbers(site).get(policy);
  if (pages.length === 1 || number === undefined) return undefined;
  return `${site.urls.page(locale, timelineRoute(number))}?place=${policy}`;
}

/** Number of the page that a document stands on, by its id. */
const pageNumbers = oncePerSite(
  (site): ReadonlyMap<string, number> =>
    new Map(
      timelinePages(site).pages.flatMap((page, index) =>
        page.map(({ document }) => [document.policy.id, index + 1] as const),
      ),
    ),
);

function datedDocuments(site: Site): readonly DatedDocument[] {
  const byPolicy = Map.groupBy(site.milestones, ({ policy }) => policy);
  return site.documents
    .map((document) => ({
      document,
      milestones: (byPolicy.get(document.policy.id) ?? [])
        .filter((milestone) => governingDate(milestone) !== '')
        .toSorted((a, b) => compareDates(governingDate(a), governingDate(b))),
    }))
    .filter(({ milestones }) => milestones.length > 0)
    .map((each) => ({ ...each, next: nextDeadline(each.milestones, site.asOf) }))
    .toSorted((a, b) => compareNext(a.next, b.next));
}

/** The date that orders a milestone: a deadline's end, any other's beginning. Empty for an undated record. */
function governingDate({ kind, start, end }: Milestone): string {
  return (kind === 'deadline' ? (end ?? start) : (start ?? end)) ?? '';
}

/** The first printed or derived deadline that is not over on the day. */
function nextDeadline(milestones: readonly Milestone[], asOf: string): string | undefined {
  return milestones
    .filter(({ kind }) => kind === 'deadline')
    .map(governingDate)
    .find((date) => lastDay(date) >= asOf);
}

/** Deadlines ahead first, in the order of time. */
function compareNext(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}

import { localise } from '../../../content/localise.ts';
import type { TrackedSeries } from '../../../content/site.ts';
import { pageBudget, takeWhatFits, textBytes } from '../../../content/page-budget.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { Deadline } from '../../records/deadlines/deadlines.ts';
import { deadlinesOf, endOf } from '../../records/deadlines/deadlines.ts';

/** A document with its series and their deadlines, before any of it is viewed. */
export interface DocumentCommitments {
  readonly policy: Policy;
  readonly region: string;
  readonly isReference: boolean;
  readonly series: readonly TrackedSeries[];
  readonly deadlines: readonly Deadline[];
  /** The end of its next printed deadline, this year or later; undefined where all are past or derived. */
  readonly next: string | undefined;
}

/** Documents with the next deadline first, those whose deadlines are past or derived last, reference material after them. */
export function orderDocuments(
  locale: Locale,
  tracker: readonly TrackedSeries[],
  thisYear: string,
): readonly DocumentCommitments[] {
  const documents = [...Map.groupBy(tracker, ({ policy }) => policy)].map(
    ([policy, series]): DocumentCommitments => {
      const deadlines = series.flatMap((each) => deadlinesOf(locale, each, thisYear));
      return {
        policy,
        region: localise(policy.region, locale).name,
        isReference: policy.nature === 'reference',
        series,
        deadlines,
        next: deadlines
          .filter(({ isDerived, year }) => !isDerived && year >= thisYear)
          .map(({ due }) => endOf(due))
          .toSorted()[0],
      };
    },
  );
  const rank = ({ isReference, next }: DocumentCommitments) => (isReference ? '~' : (next ?? '9999'));
  return documents.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** A document with the series that rows are drawn of. */
export interface DrawnDocument {
  readonly document: DocumentCommitments;
  readonly drawn: readonly TrackedSeries[];
}

/** Bytes of rows that each drawn document has at least: some four rows. */
const LEAST_SHARE = 7_000;

/**
 * What is drawn: every document whole where all fit a page; else of those with a deadline this year or later, the
 * nearest first, the series that fall due next, in equal shares.
 */
export function drawnDocuments(
  documents: readonly DocumentCommitments[],
  thisYear: string,
): readonly DrawnDocument[] {
  const whole = documents.map((document) => ({ document, drawn: document.series.filter(isDated) }));
  const weigh = ({ drawn }: DrawnDocument) => drawn.reduce((sum, each) => sum + rowBytes(each), 900);
  if (whole.reduce((sum, each) => sum + weigh(each), 0) <= pageBudget.commitments) return whole;
  const ahead = documents.filter(({ next, isReference }) => next !== undefined && !isReference);
  const share = Math.max(pageBudget.commitments / ahead.length - 900, LEAST_SHARE);
  const parts = ahead.map((document) => ({
    document,
    drawn: takeWhatFits(nearestFirst(document, thisYear), share, rowBytes),
  }));
  return takeWhatFits(parts, pageBudget.commitments, weigh);
}

/** The series of a document with a printed deadline this year or later, the next one first. */
function nearestFirst({ series }: DocumentCommitments, thisYear: string): readonly TrackedSeries[] {
  const nextOf = ({ points }: TrackedSeries): string | undefined =>
    points
      .flatMap(({ point: { due = '', dueBasis, repeatOf } }) =>
        due < thisYear || dueBasis === 'derived' || repeatOf !== undefined ? [] : [endOf(due)],
      )
      .toSorted()[0];
  return series
    .map((each) => ({ each, next: nextOf(each) ?? '' }))
    .filter(({ next }) => next !== '')
    .toSorted((a, b) => (a.next < b.next ? -1 : a.next > b.next ? 1 : 0))
    .map(({ each }) => each);
}

/** About how many bytes of HTML the row of a dated series is. */
function rowBytes({ series, points }: TrackedSeries): number {
  return points.reduce(
    (sum, { point }) =>
      sum +
      330 +
      textBytes(point.quote) +
      (point.due === undefined || point.repeatOf !== undefined ? 0 : 620),
    520 + textBytes(series.name),
  );
}

/** About how many bytes of HTML the name of a series without a date is. */
export function nameBytes({ series }: TrackedSeries): number {
  return 150 + textBytes(series.name);
}

/** Some statement of a series has a date, and repeats no other. */
export function isDated({ points }: TrackedSeries): boolean {
  return points.some(({ point }) => point.due !== undefined && point.repeatOf === undefined);
}

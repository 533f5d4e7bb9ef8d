import { documentDate } from '../../../content/document-date.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { formatBandCount } from '../../records/deadlines/band-count.ts';
import { bandLabel, bandsOf } from '../../records/deadlines/bands.ts';
import { deadlineMessages } from '../../records/deadlines/messages.ts';
import { endOf } from '../../records/deadlines/deadlines.ts';
import { targetListMessages } from '../messages.ts';
import { sortFamilies, withVariants } from './families.ts';
import { commitmentMessages } from './messages.ts';
import type { CommitmentRow, RowContext } from './rows.ts';
import { viewRow } from './rows.ts';
import { formatSummary } from './summary.ts';
import type { Sums } from './sums.ts';
import { sumStatements } from './sums.ts';

/** A band of the axis: a year, or all years before or after those that are drawn. */
export interface Band {
  /** `2024`, `earlier`, `later`. */
  readonly id: string;
  readonly label: string;
  readonly head: string;
  /** It holds the as-of day. */
  readonly isCurrent: boolean;
}

/** The rows of one document. */
export interface CommitmentGroup {
  readonly id: string;
  readonly region: string;
  readonly title: string;
  readonly href: string;
  readonly facts: string;
  /** Reference material: shown only when it is asked for, and in no count of the policy documents. */
  readonly isReference: boolean;
  readonly rows: readonly CommitmentRow[];
  readonly undated: readonly UndatedTopic[];
  /** Statements without a date, repetitions left out. */
  readonly undatedCount: number;
  /** Nothing in it falls due this year or later, and there are many documents: it is one line until it is opened. */
  readonly isFolded: boolean;
}

/** Series of one document and topic that the text dates nowhere. */
interface UndatedTopic {
  readonly name: string;
  readonly rows: readonly CommitmentRow[];
}

export interface CommitmentsPicture {
  readonly bands: readonly Band[];
  readonly groups: readonly CommitmentGroup[];
  readonly sentence: string;
  /** Of the policy documents. */
  readonly sums: Sums;
}

/** Up to this many documents each is drawn whole. */
const FOLD_ABOVE = 6;

/**
 * What the documents say by when: a row a series, a mark a deadline, on bands of equal width a year. Policy rates are
 * in none of it; reference material stands last, and is not counted.
 */
export function viewCommitments(site: Site, locale: Locale): CommitmentsPicture {
  const tracker = completeTracker(site).filter(({ series }) => series.kind !== 'policy-rate');
  const thisYear = site.asOf.slice(0, 4);
  const years = tracker.flatMap(({ series }) => series.points.flatMap(({ due }) => due?.slice(0, 4) ?? []));
  const { bands, find } = bandsOf(years, thisYear);
  const bodies = new Map(site.organisations.map((body) => [body.id, localise(body, locale).name]));
  const context: RowContext = { site, locale, bodies, findBand: find };
  const groups = [...Map.groupBy(tracker, ({ policy }) => policy)].map(([policy, series]) =>
    viewGroup(context, policy, series),
  );
  const ordered = sortGroups(groups, thisYear);
  const marks = ordered
    .filter(({ isReference }) => !isReference)
    .flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  return {
    bands: bands.map((id) => ({
      id,
      label: bandLabel(locale, id, bands),
      head: formatBandCount(
        locale,
        deadlineMessages[locale].count,
        marks.filter(({ band }) => band === id),
        thisYear,
      ),
      isCurrent: id === thisYear,
    })),
    groups: ordered,
    sentence: formatSummary(locale, commitmentMessages[locale].summary, marks, thisYear),
    sums: sumsOf(tracker.filter((tracked) => targetPartOf(tracked) === 'counted')),
  };
}

/** The document with the next deadline first, those whose deadlines are past or derived last; reference material after them. */
function sortGroups(groups: readonly CommitmentGroup[], thisYear: string): readonly CommitmentGroup[] {
  const next = ({ rows }: CommitmentGroup): string =>
    rows
      .flatMap(({ marks }) => marks)
      .filter(({ isDerived, year }) => !isDerived && year >= thisYear)
      .map(({ due }) => endOf(due))
      .toSorted()[0] ?? '9999';
  const isMany = groups.filter(({ isReference }) => !isReference).length > FOLD_ABOVE;
  const rank = (group: CommitmentGroup) => (group.isReference ? '~' : next(group));
  return groups
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
    .map((group) => ({
      ...group,
      isFolded: isMany && next(group) === '9999' && group.rows.length > 0,
    }));
}

function sumsOf(tracker: readonly TrackedSeries[]): Sums {
  const statements = tracker.flatMap(({ points }) =>
    points.map(({ point }) => ({ id: point.id, root: point.repeatOf ?? point.id, dating: datingOf(point) })),
  );
  return sumStatements(statements, new Map(statements.map(({ id, dating }) => [id, dating])));
}

function viewGroup(context: RowContext, policy: Policy, series: readonly TrackedSeries[]): CommitmentGroup {
  const { site, locale } = context;
  const rows = withVariants(series).map((member) => viewRow(context, member));
  const isReference = policy.nature === 'reference';
  const kind = isReference
    ? policyMessages[locale].natureLong.reference
    : vocabularyMessages[locale].documentKind[policy.kind];
  return {
    id: policy.id,
    region: localise(policy.region, locale).name,
    title: localise(policy, locale).shortTitle,
    href: site.urls.policy(locale, policy.id),
    facts: `${kind} ${formatDate(locale, documentDate(policy))}`,
    isReference,
    rows: sortFamilies(rows.filter(({ marks }) => marks.length > 0)),
    undated: byTopic(
      site,
      locale,
      rows.filter(({ marks }) => marks.length === 0),
    ),
    undatedCount: sumsOf(series).undated,
    isFolded: false,
  };
}

/** Each row once, under the first topic that it is about. */
function byTopic(site: Site, locale: Locale, rows: readonly CommitmentRow[]): readonly UndatedTopic[] {
  const names = new Map(site.topics.map((topic) => [topic.id, localise(topic, locale).name]));
  const grouped = Map.groupBy(rows, ({ themes: [first = 'other'] }) => first);
  return [...names.keys(), 'other'].flatMap((id) => {
    const own = grouped.get(id);
    return own === undefined
      ? []
      : [{ name: names.get(id) ?? targetListMessages[locale].otherTheme, rows: own }];
  });
}

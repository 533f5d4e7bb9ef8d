import { documentDate } from '../../../content/document-date.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { targetListMessages } from '../messages.ts';
import type { Band } from './bands.ts';
import { bandLabel, bandsOf } from './bands.ts';
import { commitmentMessages } from './messages.ts';
import type { CommitmentRow, RowContext } from './rows.ts';
import { sortFamilies, viewRow, withVariants } from './rows.ts';
import { formatHead, formatSummary } from './summary.ts';

/** The rows of one document. */
interface CommitmentGroup {
  readonly id: string;
  readonly region: string;
  readonly title: string;
  readonly href: string;
  readonly facts: string;
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
  readonly totals: {
    readonly dated: number;
    readonly derived: number;
    readonly undated: number;
    /** Statements that repeat another, drawn with it. */
    readonly repeats: number;
    readonly statements: number;
  };
}

/** Up to this many documents each is drawn whole. */
const FOLD_ABOVE = 6;

/**
 * What the policy documents say by when: a row a series, a mark a deadline, on bands of equal width a year. Policy
 * rates and reference material are in none of it.
 */
export function viewCommitments(site: Site, locale: Locale): CommitmentsPicture {
  const tracker = completeTracker(site).filter((tracked) => targetPartOf(tracked) === 'counted');
  const thisYear = site.asOf.slice(0, 4);
  const { bands, find } = bandsOf(tracker, thisYear);
  const bodies = new Map(site.organisations.map((body) => [body.id, localise(body, locale).name]));
  const context: RowContext = { site, locale, bodies, findBand: find };
  const byDocument = Map.groupBy(tracker, ({ policy }) => policy);
  const groups = [...byDocument].map(([policy, series]) => viewGroup(context, policy, series));
  const upcoming = (group: CommitmentGroup): string =>
    group.rows
      .flatMap(({ marks }) => marks)
      .filter(({ isDerived, year }) => !isDerived && year >= thisYear)
      .map(({ year }) => year)
      .toSorted()[0] ?? '9999';
  const ordered = groups
    .toSorted((a, b) => (upcoming(a) < upcoming(b) ? -1 : upcoming(a) > upcoming(b) ? 1 : 0))
    .map((group) => ({ ...group, isFolded: groups.length > FOLD_ABOVE && upcoming(group) === '9999' }));
  const marks = ordered.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  const words = commitmentMessages[locale];
  const printed = marks.filter(({ isDerived }) => !isDerived).length;
  const statements = tracker.flatMap(({ points }) => points);
  const undated = statements.filter(({ point }) => point.due === undefined);
  const undatedOnce = undated.filter(({ point }) => point.repeatOf === undefined).length;
  return {
    bands: bands.map((id) => ({
      id,
      label: bandLabel(locale, id, bands),
      head: formatHead(
        locale,
        words.summary,
        marks.filter(({ band }) => band === id),
        thisYear,
      ),
      isCurrent: id === thisYear,
    })),
    groups: ordered,
    sentence: formatSummary(locale, words.summary, marks, thisYear),
    totals: {
      dated: printed,
      derived: marks.length - printed,
      undated: undatedOnce,
      repeats: statements.length - marks.length - undatedOnce,
      statements: statements.length,
    },
  };
}

function viewGroup(context: RowContext, policy: Policy, series: readonly TrackedSeries[]): CommitmentGroup {
  const { site, locale } = context;
  const rows = withVariants(series).map((member) => viewRow(context, member));
  const dated = rows.filter(({ marks }) => marks.length > 0);
  return {
    id: policy.id,
    region: localise(policy.region, locale).name,
    title: localise(policy, locale).shortTitle,
    href: site.urls.policy(locale, policy.id),
    facts: `${vocabularyMessages[locale].documentKind[policy.kind]} ${formatDate(locale, documentDate(policy))}`,
    rows: sortFamilies(dated),
    undated: byTopic(
      site,
      locale,
      rows.filter(({ marks }) => marks.length === 0),
    ),
    undatedCount: series
      .flatMap(({ points }) => points)
      .filter(({ point }) => point.due === undefined && point.repeatOf === undefined).length,
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

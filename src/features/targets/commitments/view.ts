import { documentDate } from '../../../content/document-date.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, TrackedPoint, TrackedSeries } from '../../../content/site.ts';
import { documentOf } from '../../../content/site.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import { seriesTopics } from '../../../domain/targets/series-topics.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { formatDue } from '../../records/format-statement.ts';
import { provisionPosition } from '../../records/provision-position.ts';
import { targetListMessages } from '../messages.ts';
import { distinguishLabels, markLabel } from './mark-label.ts';
import { commitmentMessages } from './messages.ts';
import type { SummarisedMark } from './summary.ts';
import { formatHead, formatSummary } from './summary.ts';

/** A band of the axis: a year, or all years before or after those that are drawn. */
export interface Band {
  /** `2024`, `earlier`, `later`. */
  readonly id: string;
  readonly label: string;
  readonly head: string;
  /** It holds the as-of day. */
  readonly isCurrent: boolean;
}

/** How a mark is drawn: by its distance from the as-of day, or by what is known beyond its date. */
type MarkTone = 'elapsed' | 'current' | 'later' | 'derived' | 'reported';

/** One deadline of a series: a statement, or several that repeat it. */
interface CommitmentMark extends SummarisedMark {
  /** Id of the statement, the first where others repeat it. */
  readonly id: string;
  /** Month of its year, 1 to 12; absent where it is known to the year only and stands at its end. */
  readonly month?: number;
  readonly label: string;
  readonly tone: MarkTone;
  readonly statusData: StatusData;
  /** A second wording for the same date. */
  readonly isOther: boolean;
}

/** A statement as the details of a row print it. */
interface RowStatement {
  readonly id: string;
  readonly due: string;
  readonly dueText: string | undefined;
  readonly quote: string;
  readonly position: string;
  readonly provisionHref: string;
  readonly bodies: readonly string[];
}

export interface CommitmentRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly region: string;
  /** Another wording of the row above it. */
  readonly isVariant: boolean;
  readonly themes: readonly string[];
  /** Marks in the order of their dates; empty where the text dates nothing. */
  readonly marks: readonly CommitmentMark[];
  /** 2024年建设打造1个 → 2025年建成1个: the row as one line of text. */
  readonly inWords: string;
  readonly statements: readonly RowStatement[];
}

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

/** Most years that have a band of their own. */
const MOST_BANDS = 8;
/** Up to this many documents each is drawn whole. */
const FOLD_ABOVE = 6;

/**
 * What the policy documents say by when: a row a series, a mark a deadline, on bands of equal width a year. Policy
 * rates and reference material are in none of it.
 */
export function viewCommitments(site: Site, locale: Locale): CommitmentsPicture {
  const tracker = completeTracker(site).filter((tracked) => targetPartOf(tracked) === 'counted');
  const thisYear = site.asOf.slice(0, 4);
  const bandOf = bandsOf(tracker, thisYear);
  const byDocument = Map.groupBy(tracker, ({ policy }) => policy.id);
  const groups = [...byDocument.values()].flatMap((series) => {
    const [first] = series;
    return first === undefined ? [] : [viewGroup(site, locale, first.policy, series, bandOf.find)];
  });
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
    bands: bandOf.bands.map((id) => ({
      id,
      label: bandLabel(locale, id, bandOf.bands),
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

interface Bands {
  readonly bands: readonly string[];
  readonly find: (year: string) => string;
}

/** The years from the first deadline to the last, this year among them; beyond eight the outer ones share a band. */
function bandsOf(tracker: readonly TrackedSeries[], thisYear: string): Bands {
  const years = tracker.flatMap(({ points }) =>
    points.flatMap(({ point }) => (point.due === undefined ? [] : [Number(point.due.slice(0, 4))])),
  );
  if (years.length === 0) return { bands: [thisYear], find: () => thisYear };
  const now = Number(thisYear);
  const first = Math.min(...years, now);
  const last = Math.max(...years, now);
  const span = last - first + 1;
  const from = span <= MOST_BANDS ? first : Math.max(first, Math.min(now - 3, last - MOST_BANDS + 2));
  const to = span <= MOST_BANDS ? last : Math.min(last, from + MOST_BANDS - 2);
  const own = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return {
    bands: [...(first < from ? ['earlier'] : []), ...own, ...(last > to ? ['later'] : [])],
    find: (year) => (Number(year) < from ? 'earlier' : Number(year) > to ? 'later' : year),
  };
}

function bandLabel(locale: Locale, id: string, bands: readonly string[]): string {
  const words = commitmentMessages[locale];
  if (id === 'earlier') return formatMessage(locale, words.before, { year: bands[1] ?? '' });
  if (id === 'later') return formatMessage(locale, words.after, { year: bands.at(-2) ?? '' });
  return formatDate(locale, id);
}

function viewGroup(
  site: Site,
  locale: Locale,
  policy: Policy,
  series: readonly TrackedSeries[],
  findBand: (year: string) => string,
): CommitmentGroup {
  const rows = withVariants(series).map(({ tracked, isVariant }) =>
    viewRow(site, locale, tracked, isVariant, findBand),
  );
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

interface FamilyMember {
  readonly tracked: TrackedSeries;
  readonly isVariant: boolean;
}

/** Each series that words another one's statement differently stands right after it. */
function withVariants(series: readonly TrackedSeries[]): readonly FamilyMember[] {
  const owners = new Map(
    series.flatMap(({ series: { id, points } }) => points.map((point) => [point.id, id])),
  );
  const parentOf = ({ series: { id, points } }: TrackedSeries): string | undefined =>
    points
      .map(({ variantOf }) => owners.get(variantOf ?? ''))
      .find((owner) => owner !== undefined && owner !== id);
  const heads = series.filter((each) => parentOf(each) === undefined);
  return heads.flatMap((tracked) => [
    { tracked, isVariant: false },
    ...series
      .filter((each) => parentOf(each) === tracked.series.id)
      .map((each) => ({ tracked: each, isVariant: true })),
  ]);
}

/** The latest deadline first, then rows with several dates, those with numbers, words; variants stay with their row. */
function sortFamilies(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
  const families: CommitmentRow[][] = [];
  for (const row of rows) {
    if (row.isVariant && families.length > 0) families.at(-1)?.push(row);
    else families.push([row]);
  }
  const rank = ([head]: readonly CommitmentRow[]): readonly [string, number, number] => {
    const marks = head?.marks ?? [];
    const last =
      marks
        .map(({ year }) => year)
        .toSorted()
        .at(-1) ?? '';
    const hasNumber = marks.some(({ label }) => /\d/u.test(label));
    return [last, marks.length > 1 ? 1 : 0, hasNumber ? 1 : 0];
  };
  return families
    .toSorted((a, b) => {
      const [lastA, severalA, numberA] = rank(a);
      const [lastB, severalB, numberB] = rank(b);
      if (lastA !== lastB) return lastA < lastB ? 1 : -1;
      return severalB - severalA || numberB - numberA;
    })
    .flat();
}

function viewRow(
  site: Site,
  locale: Locale,
  tracked: TrackedSeries,
  isVariant: boolean,
  findBand: (year: string) => string,
): CommitmentRow {
  const { series, policy, points } = tracked;
  const region = localise(policy.region, locale).name;
  const marks = viewMarks(site, locale, points, region, findBand);
  const themes = seriesTopics(series, site.topics).map(({ id }) => id);
  const { text } = documentOf(site, policy.id);
  const names = new Map(site.organisations.map((body) => [body.id, localise(body, locale).name]));
  return {
    id: series.id,
    name: localise(series, locale).name,
    href: site.urls.target(locale, series.id),
    region,
    isVariant,
    themes: themes.length === 0 ? ['other'] : themes,
    marks,
    inWords: marks.map((mark) => `${formatDate(locale, mark.year)}${mark.label}`).join(' → '),
    statements: points.map(({ point }) => ({
      id: point.id,
      due: formatDue(locale, point),
      dueText: point.dueText,
      quote: point.quote,
      position: provisionPosition(locale, text, point.provision),
      provisionHref: site.urls.policy(locale, policy.id, point.provision),
      bodies: point.organisations.flatMap((id) => names.get(id) ?? []),
    })),
  };
}

/** One mark a deadline: what repeats a statement is drawn with it. */
function viewMarks(
  site: Site,
  locale: Locale,
  points: readonly TrackedPoint[],
  region: string,
  findBand: (year: string) => string,
): readonly CommitmentMark[] {
  const thisYear = site.asOf.slice(0, 4);
  const dated = points
    .filter(({ point }) => point.due !== undefined && point.repeatOf === undefined)
    .toSorted((a, b) => ((a.point.due ?? '') < (b.point.due ?? '') ? -1 : 1));
  const labels = distinguishLabels(
    dated.map(({ point }) => ({ label: markLabel(locale, point), quote: point.quote })),
  );
  return dated.map(({ point, status = 'undated', statusData }, index) => {
    const due = point.due ?? '';
    const year = due.slice(0, 4);
    const month = due.length > 4 ? Number(due.slice(5, 7)) : undefined;
    const isDerived = datingOf(point) === 'derived';
    return {
      id: point.id,
      band: findBand(year),
      year,
      ...(month === undefined ? {} : { month }),
      label: labels[index] ?? '',
      tone: toneOf(status === 'reported', isDerived, year, thisYear),
      status,
      statusData,
      isDerived,
      region,
      isOther: dated.slice(0, index).some((before) => before.point.due === due),
    };
  });
}

function toneOf(isReported: boolean, isDerived: boolean, year: string, thisYear: string): MarkTone {
  if (isReported) return 'reported';
  if (isDerived) return 'derived';
  if (year === thisYear) return 'current';
  return year < thisYear ? 'elapsed' : 'later';
}

import { localise } from '../../../content/localise.ts';
import type { Site, TrackedPoint, TrackedSeries } from '../../../content/site.ts';
import { documentOf } from '../../../content/site.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import { seriesTopics } from '../../../domain/targets/series-topics.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { formatDue } from '../../records/format-statement.ts';
import { provisionPosition } from '../../records/provision-position.ts';
import { distinguishLabels, markLabel } from './mark-label.ts';
import type { SummarisedMark } from './summary.ts';

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

/** A series, and whether it stands as another wording of the one before it. */
interface FamilyMember {
  readonly tracked: TrackedSeries;
  readonly isVariant: boolean;
}

/** Each series that words another one's statement differently stands right after it. */
export function withVariants(series: readonly TrackedSeries[]): readonly FamilyMember[] {
  const ids = new Map(
    series.flatMap((each) => each.series.points.map((point) => [point.id, each.series.id])),
  );
  const byId = new Map(series.map((each) => [each.series.id, each]));
  const parentOf = ({ series: { id, points } }: TrackedSeries): string | undefined =>
    points.flatMap(({ variantOf }) => ids.get(variantOf ?? '') ?? []).find((owner) => owner !== id);
  const headOf = (each: TrackedSeries, seen: readonly string[] = []): string => {
    const parent = byId.get(parentOf(each) ?? '');
    return parent === undefined || seen.includes(parent.series.id)
      ? each.series.id
      : headOf(parent, [...seen, each.series.id]);
  };
  const families = Map.groupBy(series, (each) => headOf(each));
  return series.flatMap(({ series: { id } }) => {
    const family = families.get(id) ?? [];
    const head = family.filter((each) => each.series.id === id);
    const variants = family.filter((each) => each.series.id !== id);
    return [
      ...head.map((tracked) => ({ tracked, isVariant: false })),
      ...variants.map((tracked) => ({ tracked, isVariant: true })),
    ];
  });
}

/** The latest deadline first, then rows with several dates, those with numbers, words; variants stay with their row. */
export function sortFamilies(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
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

/** What every row of the picture needs. */
export interface RowContext {
  readonly site: Site;
  readonly locale: Locale;
  /** Names of bodies, by id. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The band that a year belongs to. */
  readonly findBand: (year: string) => string;
}

/** One series: its marks, and the statements behind them. */
export function viewRow(context: RowContext, { tracked, isVariant }: FamilyMember): CommitmentRow {
  const { site, locale, bodies } = context;
  const { series, policy, points } = tracked;
  const region = localise(policy.region, locale).name;
  const marks = viewMarks(context, points, region);
  const themes = seriesTopics(series, site.topics).map(({ id }) => id);
  const { text } = documentOf(site, policy.id);
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
      bodies: point.organisations.flatMap((id) => bodies.get(id) ?? []),
    })),
  };
}

/** One mark a deadline: what repeats a statement is drawn with it. */
function viewMarks(
  { site, locale, findBand }: RowContext,
  points: readonly TrackedPoint[],
  region: string,
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

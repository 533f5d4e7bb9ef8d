import type { Status } from '../domain/commitments/status.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { trackerMessages } from '../i18n/tracker-messages.ts';
import type { Topic } from '../schemas/topic.ts';
import { conjecturedName } from './conjecture.ts';
import type { FilterView } from './filter-view.ts';
import { countOptions } from './filter-view.ts';
import { getDuties, getOrganisations, getTopics } from './records.ts';
import { printDue } from './print-due.ts';
import { pathTo } from './site.ts';
import { printValue } from './target-chart.ts';
import type { TrackedPoint, TrackedSeries } from './tracker.ts';
import { getTracker } from './tracker.ts';

/** One statement in the matrix. */
export interface CellView {
  readonly id: string;
  /** Sign by comparator: ● ▲ ▼ ▮, ◆ for a deliverable without a number. */
  readonly sign: string;
  readonly value: string;
  readonly due: string;
  readonly status: Status | 'none';
  readonly statusName: string;
  readonly variant: boolean;
  readonly quote: string;
  /** The provision that prints it. */
  readonly href: string;
}

/** One series in the matrix. */
export interface MatrixRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** As received, where the text has a conjectural reading; `conjecture` is what that reads. */
  readonly wordings: { readonly received: string; readonly conjecture: string } | undefined;
  readonly place: string;
  readonly document: string;
  readonly kind: string;
  /** Cells by year column; the key `''` holds statements without a date. */
  readonly cells: ReadonlyMap<string, readonly CellView[]>;
  readonly theme: string;
  /** Values of the filters, each a list. */
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

export interface MatrixGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export const filterNames = ['place', 'theme', 'year', 'status', 'organisation', 'modality', 'kind'] as const;
export type FilterName = (typeof filterNames)[number];

/** Everything the matrix page prints. */
export interface TargetsPage {
  readonly years: readonly string[];
  /** Policies by document; then policy rates; then reference material. */
  readonly groups: readonly MatrixGroup[];
  readonly rates: readonly MatrixRow[];
  readonly reference: readonly MatrixRow[];
  readonly filters: readonly FilterView<FilterName>[];
  readonly totals: {
    readonly series: number;
    readonly points: number;
    readonly dated: number;
    readonly withBody: number;
    readonly documents: number;
  };
}

export async function viewTargetsPage(locale: Locale): Promise<TargetsPage> {
  const words = trackerMessages[locale];
  const topics = await getTopics();
  const organisations = new Map(
    (await getOrganisations()).map((organisation) => [organisation.id, organisation]),
  );
  const tracker = (await getTracker()).filter(({ policy }) => policy.trackers === 'complete');
  const rows = new Map(
    await Promise.all(
      tracker.map(
        async (tracked) =>
          [tracked, viewRow(locale, tracked, topics, await conjecturedName(tracked.series))] as const,
      ),
    ),
  );
  const rowsWhere = (test: (tracked: TrackedSeries) => boolean) =>
    [...rows].filter(([tracked]) => test(tracked)).map(([, row]) => row);
  const counted = tracker.filter(
    ({ policy, series }) => policy.nature === 'policy' && series.kind !== 'policy-rate',
  );
  const points = counted.flatMap((tracked) => tracked.points.map(({ point }) => point));
  const policies = [...new Map(counted.map(({ policy }) => [policy.id, policy])).values()];
  const charged = new Set((await getDuties()).map(({ policy, provision }) => `${policy} ${provision}`));
  const years = new Set(
    [...rows.values()].flatMap(({ cells }) => [...cells.keys()]).filter((year) => year !== ''),
  );
  const topicNames = new Map(topics.map((topic) => [topic.id, locale === 'en' ? topic.nameEn : topic.name]));
  const places = new Map([...rows.values()].map((row) => [row.values.place[0] ?? '', row.place]));
  const names: Readonly<Record<FilterName, (value: string) => string>> = {
    place: (value) => places.get(value) ?? value,
    theme: (value) => topicNames.get(value) ?? words.list.otherTheme,
    year: (value) => (value === 'none' ? words.noDate : formatDate(locale, value)),
    status: (value) => words.status[value as Status | 'none'],
    organisation: (value) => {
      const organisation = organisations.get(value);
      return (locale === 'en' ? organisation?.nameEn : organisation?.name) ?? words.noOrganisation;
    },
    modality: (value) => words.modality[value as keyof typeof words.modality],
    kind: (value) => words.kind[value as keyof typeof words.kind],
  };
  return {
    years: [...years].sort(),
    groups: policies.map((policy) => ({
      id: policy.id,
      title: locale === 'en' ? policy.titleEn : policy.title,
      rows: rowsWhere((tracked) => counted.includes(tracked) && tracked.policy.id === policy.id),
    })),
    rates: rowsWhere(({ series, policy }) => series.kind === 'policy-rate' && policy.nature === 'policy'),
    reference: rowsWhere(({ policy }) => policy.nature === 'reference'),
    filters: filterNames.map((name) => ({
      name,
      label: words.list[name],
      options: countOptions(
        [...rows.values()].map((row) => row.values[name]),
        names[name],
      ),
    })),
    totals: {
      series: counted.length,
      points: points.length,
      dated: points.filter(({ due }) => due !== undefined).length,
      withBody: counted
        .flatMap(({ policy, points: own }) => own.map(({ point }) => `${policy.id} ${point.provision}`))
        .filter((place) => charged.has(place)).length,
      documents: policies.length,
    },
  };
}

const signs = { eq: '●', gte: '▲', lte: '▼', range: '▮', approx: '●' } as const;

function viewRow(
  locale: Locale,
  tracked: TrackedSeries,
  topics: readonly Topic[],
  conjecture: string | undefined,
): MatrixRow {
  const words = trackerMessages[locale];
  const english = locale === 'en';
  const { series, policy, points } = tracked;
  const cells = new Map<string, CellView[]>();
  for (const point of points) {
    if (point.point.repeatOf !== undefined) continue;
    const year = point.point.due?.slice(0, 4) ?? '';
    const list = cells.get(year) ?? [];
    cells.set(year, list);
    list.push(viewCell(locale, policy.id, point));
  }
  const themes = topics.filter((topic) => isAbout(topic, tracked)).map(({ id }) => id);
  const unique = (values: readonly string[]) => [...new Set(values)];
  const bodies = unique(points.flatMap(({ point }) => point.organisations));
  return {
    id: series.id,
    href: pathTo(locale, `/targets/${series.id}/`),
    name: english ? series.nameEn : series.name,
    wordings: conjecture === undefined ? undefined : { received: series.name, conjecture },
    place: english ? policy.region.nameEn : policy.region.name,
    document: english ? policy.shortTitleEn : policy.shortTitle,
    kind: words.kind[series.kind],
    cells,
    theme: themes[0] ?? 'other',
    values: {
      place: [policy.id],
      theme: themes.length === 0 ? ['other'] : themes,
      year: unique(points.map(({ point }) => point.due?.slice(0, 4) ?? 'none')),
      status: unique(points.map(({ status }) => status ?? 'none')),
      organisation: bodies.length === 0 ? ['none'] : bodies,
      modality: unique(points.map(({ point }) => point.modality)),
      kind: [series.kind],
    },
  };
}

/** A topic takes in a series through its indicator, or through a provision that prints one of its statements. */
function isAbout(topic: Topic, { series, policy, points }: TrackedSeries): boolean {
  if (series.indicator !== undefined && topic.indicators.includes(series.indicator)) return true;
  return topic.provisions.some(
    ({ policy: id, provision }) =>
      id === policy.id &&
      points.some(
        ({ point }) => point.provision === provision || point.provision.startsWith(`${provision}-`),
      ),
  );
}

function viewCell(locale: Locale, policyId: string, { point, status, differing }: TrackedPoint): CellView {
  const words = trackerMessages[locale];
  return {
    id: point.id,
    sign: point.value === undefined ? '◆' : signs[point.comparator ?? 'eq'],
    value: printValue(locale, point),
    due: printDue(locale, point),
    status: status ?? 'none',
    statusName: words.status[status ?? 'none'],
    variant: differing.length > 0,
    quote: point.quote,
    href: `${pathTo(locale, `/policies/${policyId}/`)}#${point.provision}`,
  };
}

import { localise } from '../../content/localise.ts';
import type { Site, TrackedSeries, TrackedPoint } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { Nature, TrackerState } from '../../schemas/vocabulary.ts';
import { formatDue, formatValue } from '../records/format-statement.ts';

/** One statement of a series, in a line. */
export interface StatementLine {
  readonly id: string;
  /** Date, value, wording, status: what there is of them. */
  readonly facts: readonly string[];
  readonly quote: string;
  /** The provision that prints it. */
  readonly href: string;
  readonly variant: boolean;
  readonly repeat: boolean;
}

/** A series with its statements, reached as `/data/#<series id>`. */
export interface SeriesView {
  readonly id: string;
  readonly name: string;
  /** The page of the series. */
  readonly href: string;
  readonly kind: string;
  readonly statements: readonly StatementLine[];
}

/** The series of one document. */
export interface RecordGroup {
  readonly policy: string;
  readonly region: string;
  readonly title: string;
  readonly nature: Nature;
  readonly trackers: TrackerState;
  readonly points: number;
  readonly series: readonly SeriesView[];
}

/** Every target record by document, policies before reference material. */
export function viewTargetRecords(site: Site, locale: Locale): readonly RecordGroup[] {
  const groups = Map.groupBy(site.tracker, ({ policy }) => policy);
  return [...groups].map(([policy, tracked]) => ({
    policy: policy.id,
    place: localise(policy.region, locale).name,
    title: localise(policy, locale).title,
    nature: policy.nature,
    trackers: policy.trackers,
    points: tracked.reduce((sum, { points }) => sum + points.length, 0),
    series: tracked.map((each) => viewSeries(site, locale, each)),
  }));
}

function viewSeries(site: Site, locale: Locale, { series, points }: TrackedSeries): SeriesView {
  return {
    id: series.id,
    name: localise(series, locale).name,
    href: site.urls.target(locale, series.id),
    kind: trackerMessages[locale].kind[series.kind],
    statements: points.map((point) => viewStatement(site, locale, series.policy, point)),
  };
}

function viewStatement(
  site: Site,
  locale: Locale,
  policy: string,
  { point, status, differing }: TrackedPoint,
): StatementLine {
  const words = trackerMessages[locale];
  const facts = [
    point.due === undefined ? '' : formatDue(locale, point),
    formatValue(locale, point),
    words.modality[point.modality],
    words.status[status ?? 'none'],
  ];
  return {
    id: point.id,
    facts: facts.filter((fact) => fact !== ''),
    quote: point.quote,
    href: site.urls.policy(locale, policy, point.provision),
    variant: differing.length > 0,
    repeat: point.repeatOf !== undefined,
  };
}

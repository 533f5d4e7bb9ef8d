import { localise } from '../../../content/localise.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import { documentOf } from '../../../content/site.ts';
import { seriesTopics } from '../../../domain/targets/series-topics.ts';
import { capitalise } from '../../../i18n/capitalise.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { formatDue } from '../../records/format-statement.ts';
import { provisionPosition } from '../../records/provision-position.ts';
import type { CommitmentMark } from './marks.ts';
import { viewMarks } from './marks.ts';

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
  /** Id of the series that it stands with: its own, or that of which it is another wording. */
  readonly family: string;
  readonly name: string;
  readonly href: string;
  readonly region: string;
  readonly themes: readonly string[];
  /** Marks in the order of their dates; empty where the text dates nothing. */
  readonly marks: readonly CommitmentMark[];
  readonly statements: readonly RowStatement[];
  /** Every line of responsible bodies of the document is on record: where there is none, that may be said. */
  readonly areDutiesRecorded: boolean;
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

/**
 * One series: its marks, and the statements behind them.
 * @param family id of the series that it stands with
 */
export function viewRow(context: RowContext, tracked: TrackedSeries, family: string): CommitmentRow {
  const { site, locale, bodies, findBand } = context;
  const { series, policy, points, areDutiesRecorded } = tracked;
  const themes = seriesTopics(series, site.topics).map(({ id }) => id);
  const { text } = documentOf(site, policy.id);
  return {
    id: series.id,
    family,
    name: capitalise(localise(series, locale).name),
    href: site.urls.target(locale, series.id),
    region: localise(policy.region, locale).name,
    themes: themes.length === 0 ? ['other'] : themes,
    marks: viewMarks(locale, tracked, site.asOf.slice(0, 4), findBand),
    statements: points.map(({ point }) => ({
      id: point.id,
      due: formatDue(locale, point),
      dueText: point.dueText,
      quote: point.quote,
      position: provisionPosition(locale, text, point.provision),
      provisionHref: site.urls.policy(locale, policy.id, point.provision),
      bodies: point.organisations.flatMap((id) => bodies.get(id) ?? []),
    })),
    areDutiesRecorded,
  };
}

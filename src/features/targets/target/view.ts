import { recordWithId } from '../../../domain/record-index.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import { seriesOfIndicator } from '../../../content/site.ts';
import { capitalise } from '../../../i18n/capitalise.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { trackerMessages } from '../../../i18n/tracker-messages.ts';
import type { TargetChartView } from '../../charts/target-chart.ts';
import { viewTargetChart } from '../../charts/target-chart.ts';
import { conjecturedName } from '../../records/conjecture.ts';
import { formatDue, formatValue } from '../../records/format-statement.ts';
import type { MarkView } from './target-marks.ts';
import { viewMarks } from './target-marks.ts';
import type { CommitmentsInput } from '../../../charts/commitments/commitments-input.ts';
import type { SeriesStatus } from './series-statuses.ts';
import { viewStatuses } from './series-statuses.ts';
import { viewSeriesRow } from './series-row.ts';
import type { StatementCardView } from './statement-card.ts';
import { viewStatementCard } from './statement-card.ts';
import type { ReportView } from './target-report.ts';
import { viewReport } from './target-report.ts';
import type { StatementView } from './target-statement.ts';
import { viewStatement } from './target-statement.ts';

interface ElsewhereView {
  readonly region: string;
  readonly kind: string;
  readonly date: string;
  readonly name: string;
  readonly values: string;
  readonly href: string;
  readonly reference: boolean;
}

/** What is shown of a series wherever it stands: on its page, or as a section of that of its document. */
export interface TargetSection {
  readonly tracked: TrackedSeries;
  readonly chart: TargetChartView;
  readonly title: string;
  /** Conjectural reading of the name. */
  readonly conjecture: string | undefined;
  readonly statements: readonly StatementView[];
  readonly card: StatementCardView;
  /** One a date; none for policy rates. */
  readonly statuses: readonly SeriesStatus[];
  readonly reports: readonly ReportView[];
  /** Where a result would be published and whom to ask for it, where none is known and nobody has searched. */
  readonly whereToAsk: string | undefined;
  readonly marks: readonly MarkView[];
}

/** Everything a target page prints. */
export interface TargetPage extends TargetSection {
  /** Its row in the picture of commitments, where the text dates something. */
  readonly row: CommitmentsInput | undefined;
  readonly region: string;
  readonly documentTitle: string;
  readonly documentHref: string;
  readonly indicator: { readonly name: string; readonly scope: string } | undefined;
  /** The same indicator in other documents, those of the newest first; at most `MOST_ELSEWHERE`. */
  readonly elsewhere: readonly ElsewhereView[];
  /** How many more there are. */
  readonly moreElsewhere: number;
  readonly asOf: string;
  /** One line for the head of the page: region, name, what it sets and by when. */
  readonly description: string;
}

/** Series of one indicator that a page lists. */
const MOST_ELSEWHERE = 30;

/** A series without what only its own page has. */
export function viewTargetSection(site: Site, locale: Locale, tracked: TrackedSeries): TargetSection {
  const { series } = tracked;
  const statements = tracked.points.map((point) => viewStatement(site, locale, tracked, point));
  const reports = tracked.points.flatMap((point) =>
    point.reports.map((report) => viewReport(site, locale, report)),
  );
  return {
    tracked,
    chart: viewTargetChart(site, locale, tracked),
    title: capitalise(localise(series, locale).name),
    conjecture: conjecturedName(site, series),
    statements,
    card: viewStatementCard(locale, tracked, statements),
    statuses: viewStatuses(locale, tracked.points),
    whereToAsk: whereToAsk(locale, tracked),
    reports: [...new Map(reports.map((report) => [report.id, report])).values()],
    marks: viewMarks(locale, tracked),
  };
}

export function viewTargetPage(site: Site, locale: Locale, tracked: TrackedSeries): TargetPage {
  const { series, policy } = tracked;
  const section = viewTargetSection(site, locale, tracked);
  const indicator = recordWithId(site.indicators, series.indicator);
  const elsewhere =
    series.indicator === undefined
      ? []
      : seriesOfIndicator(site, series.indicator).filter((other) => other.series.id !== series.id);
  return {
    ...section,
    row: viewSeriesRow(site, locale, tracked),
    region: localise(policy.region, locale).name,
    documentTitle: localise(policy, locale).title,
    documentHref: site.urls.policy(locale, policy.id),
    indicator: indicator && {
      name: localise(indicator, locale).name,
      scope: localise(indicator, locale).scope,
    },
    elsewhere: elsewhere.slice(0, MOST_ELSEWHERE).map((other) => viewElsewhere(site, locale, other)),
    moreElsewhere: Math.max(elsewhere.length - MOST_ELSEWHERE, 0),
    asOf: formatDate(locale, site.asOf),
    description: `${localise(policy.region, locale).name} · ${localise(series, locale).name} · ${section.chart.sentence}`,
  };
}

/** Where a result would be published, and whom to ask, while nobody has looked for that of some statement. */
function whereToAsk(locale: Locale, { series, policy, points }: TrackedSeries): string | undefined {
  const own = points.filter(({ point }) => point.repeatOf === undefined);
  const known = own.filter(
    ({ reports, searches }) => searches.length > 0 || reports.some(({ report }) => report.role === 'result'),
  );
  const isKnown = known.length === own.length;
  if (isKnown || policy.nature === 'reference' || series.kind === 'policy-rate') return undefined;
  const words = trackerMessages[locale].page;
  const issuer = policy.issuersText ?? policy.issuers.join(punctuation['zh-CN'].listComma);
  const where = issuer === '' ? words.askUnnamed : formatMessage(locale, words.ask, { issuer });
  return `${known.length > 0 ? words.noSearchElse : words.noSearch}${where}`;
}

function viewElsewhere(site: Site, locale: Locale, { series, policy, points }: TrackedSeries): ElsewhereView {
  const values = points.map(({ point }) =>
    [formatDue(locale, point), formatValue(locale, point)].filter(Boolean).join(punctuation[locale].colon),
  );
  return {
    region: localise(policy.region, locale).name,
    kind: localise(policy, locale).shortTitle,
    date: formatDate(locale, policy.dateSigned ?? policy.datePublished ?? ''),
    name: localise(series, locale).name,
    values: [...new Set(values)].join(punctuation[locale].semicolon),
    href: site.urls.target(locale, series.id),
    reference: policy.nature === 'reference',
  };
}

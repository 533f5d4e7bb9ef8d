import { chartMessages } from '../i18n/chart-messages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { getChartedSeries } from './charted-series.ts';
import { conjecturedName } from './conjecture.ts';
import { printDue } from './print-due.ts';
import { getIndicators } from './records.ts';
import { asOfDate, pathTo } from './site.ts';
import { printValue } from './print-value.ts';
import { viewTargetChart } from './target-chart.ts';
import type { MarkView } from './target-marks.ts';
import { viewMarks } from './target-marks.ts';
import type { ReportView } from './target-report.ts';
import { viewReport } from './target-report.ts';
import type { StatementView } from './target-statement.ts';
import { viewStatement } from './target-statement.ts';
import type { TrackedSeries } from './tracker.ts';
import { getTracker } from './tracker.ts';

export interface ElsewhereView {
  readonly place: string;
  readonly kind: string;
  readonly date: string;
  readonly name: string;
  readonly values: string;
  readonly href: string;
  readonly reference: boolean;
}

/** Everything a target page prints. */
export interface TargetPage {
  readonly tracked: TrackedSeries;
  readonly title: string;
  /** Conjectural reading of the name. */
  readonly conjecture: string | undefined;
  readonly place: string;
  readonly documentTitle: string;
  readonly documentHref: string;
  readonly statements: readonly StatementView[];
  readonly reports: readonly ReportView[];
  readonly marks: readonly MarkView[];
  readonly indicator: { readonly name: string; readonly scope: string } | undefined;
  readonly elsewhere: readonly ElsewhereView[];
  readonly asOf: string;
  /** One line for the head of the page: place, name, what it sets and by when. */
  readonly description: string;
}

export async function viewTargetPage(locale: Locale, tracked: TrackedSeries): Promise<TargetPage> {
  const { series, policy } = tracked;
  const english = locale === 'en';
  const indicator = (await getIndicators()).find(({ id }) => id === series.indicator);
  const statements = await Promise.all(tracked.points.map((point) => viewStatement(locale, tracked, point)));
  const reports = await Promise.all(
    tracked.points.flatMap((point) => point.reports.map((report) => viewReport(locale, report))),
  );
  const { reading } = viewTargetChart(locale, await getChartedSeries(series.id), await asOfDate());
  const elsewhere = (await getTracker()).filter(
    (other) =>
      series.indicator !== undefined &&
      other.series.indicator === series.indicator &&
      other.series.id !== series.id,
  );
  return {
    tracked,
    title: english ? series.nameEn : series.name,
    conjecture: await conjecturedName(series),
    place: english ? policy.region.nameEn : policy.region.name,
    documentTitle: english ? policy.titleEn : policy.title,
    documentHref: pathTo(locale, `/policies/${policy.id}/`),
    statements,
    reports: [...new Map(reports.map((report) => [report.id, report])).values()],
    marks: viewMarks(locale, tracked, statements),
    indicator: indicator && {
      name: english ? indicator.nameEn : indicator.name,
      scope: english ? indicator.scopeEn : indicator.scope,
    },
    elsewhere: elsewhere.map((other) => viewElsewhere(locale, other)),
    asOf: formatDate(locale, await asOfDate()),
    description: `${english ? policy.region.nameEn : policy.region.name} · ${english ? series.nameEn : series.name} · ${reading}`,
  };
}

function viewElsewhere(locale: Locale, { series, policy, points }: TrackedSeries): ElsewhereView {
  const english = locale === 'en';
  const values = points.map(({ point }) =>
    [printDue(locale, point), printValue(locale, point)].filter(Boolean).join(english ? ': ' : '：'),
  );
  return {
    place: english ? policy.region.nameEn : policy.region.name,
    kind: english ? policy.shortTitleEn : policy.shortTitle,
    date: formatDate(locale, policy.dateSigned ?? policy.datePublished ?? ''),
    name: english ? series.nameEn : series.name,
    values: [...new Set(values)].join(chartMessages[locale].join),
    href: pathTo(locale, `/targets/${series.id}/`),
    reference: policy.nature === 'reference',
  };
}

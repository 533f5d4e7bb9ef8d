import { getDiffering } from './differing.ts';
import { getDocuments } from './documents.ts';
import type { ChartedSeries } from './target-chart.ts';
import { getTracker } from './tracker.ts';

/** What the chart of a series is made of. @throws when no such series exists; the content check names the place. */
export async function getChartedSeries(id: string): Promise<ChartedSeries> {
  const tracked = (await getTracker()).find(({ series }) => series.id === id);
  if (tracked === undefined) throw new Error(`No target series "${id}" `);
  const natures = new Map((await getDocuments()).map(({ policy }) => [policy.id, policy.nature]));
  const reports = tracked.points
    .flatMap((point) => point.reports)
    .map(({ report, outcome }) => ({
      report,
      unverified: report.policy !== undefined && natures.get(report.policy) === 'reference',
      comparable: outcome !== 'not-comparable',
    }));
  return {
    series: tracked.series,
    reference: tracked.policy.nature === 'reference',
    reports: [...new Map(reports.map((beside) => [beside.report.id, beside])).values()],
    differing: await getDiffering(),
  };
}

import { indexOnce } from '../domain/record-index.ts';
import { comparisonOutcome } from '../domain/targets/comparison-outcome.ts';
import { differingStatements } from '../domain/targets/differing-statements.ts';
import type { DutyRecords } from '../domain/targets/duties/duty-records.ts';
import { writeStatusData } from '../domain/targets/status-data.ts';
import type { PublishedResult, StatusFacts } from '../domain/targets/status.ts';
import { statusOf } from '../domain/targets/status.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Comparison, Report } from '../schemas/report.ts';
import type { SearchLog } from '../schemas/search-log.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import type { TrackedPoint, TrackedReport, TrackedSeries } from './site.ts';

/** What the tracker is joined from. */
export interface TrackerRecords {
  /** Day that statuses refer to, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly policies: readonly Policy[];
  /** In the order of the documents. */
  readonly targets: readonly TargetSeries[];
  readonly reports: readonly Report[];
  /** What the duties on record say of each document, by its id. */
  readonly duties: ReadonlyMap<string, DutyRecords>;
  readonly comparisons: readonly Comparison[];
  readonly searchLogs: readonly SearchLog[];
}

const logsOf = indexOnce(({ targets }: SearchLog) => targets);

/** Every series with its document, and every statement with its status and all that is compared with it. */
export function trackSeries(records: TrackerRecords): readonly TrackedSeries[] {
  const policies = new Map(records.policies.map((policy) => [policy.id, policy]));
  const reports = new Map(records.reports.map((report) => [report.id, report]));
  const comparisons = Map.groupBy(records.comparisons, ({ target }) => target);
  const logs = records.searchLogs.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const differing = differingStatements(records.targets);

  const isUnverified = ({ policy }: Report) =>
    policy !== undefined && policies.get(policy)?.nature !== 'policy';

  const reportsComparedWith = (point: TargetPoint, series: TargetSeries): readonly TrackedReport[] =>
    (comparisons.get(point.id) ?? []).flatMap((comparison) => {
      const report = reports.get(comparison.report);
      if (report === undefined) return [];
      const unverified = isUnverified(report);
      const outcome = comparisonOutcome(comparison, point, series, report, !unverified);
      return [{ report, comparison, outcome, isUnverified: unverified }];
    });

  const trackPoint = (point: TargetPoint, series: TargetSeries, policy: Policy): TrackedPoint => {
    const reports = reportsComparedWith(point, series);
    const searches = logsOf(logs, point.id).filter(({ date }) => date <= records.asOf);
    const facts: StatusFacts = {
      kind: series.kind,
      ...(point.due === undefined ? {} : { due: point.due }),
      ...(point.dueBasis === undefined ? {} : { dueBasis: point.dueBasis }),
      isReference: policy.nature === 'reference',
      results: reports.filter(({ report }) => report.role === 'result').map(publishedResult),
      searches: searches.map(({ date }) => date),
    };
    return {
      point,
      status: statusOf(facts, records.asOf),
      statusData: writeStatusData(facts, records.asOf),
      isCharged: records.duties.get(policy.id)?.charged.has(point.provision) === true,
      reports,
      searches,
      differing: differing.get(point.id) ?? [],
    };
  };

  return records.targets.flatMap((series) => {
    const policy = policies.get(series.policy);
    if (policy === undefined) return [];
    const areDutiesRecorded = records.duties.get(policy.id)?.unrecorded.length === 0;
    return [
      {
        series,
        policy,
        areDutiesRecorded,
        points: series.points.map((point) => trackPoint(point, series, policy)),
      },
    ];
  });
}

/** A result became known with its publication, else with the day that its value is of. */
function publishedResult({ report, isUnverified }: TrackedReport): PublishedResult {
  const known = 'published' in report.source ? report.source.published : report.asOf;
  return { isVerified: !isUnverified, ...(known === undefined ? {} : { known }) };
}

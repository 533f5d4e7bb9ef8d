import type { ComparisonOutcome } from '../domain/targets/comparison-outcome.ts';
import { comparisonOutcome } from '../domain/targets/comparison-outcome.ts';
import type { PlacedStatement } from '../domain/targets/differing-statements.ts';
import type { Status, StatusFacts } from '../domain/targets/status.ts';
import { statusOf } from '../domain/targets/status.ts';
import type { StatusData } from '../domain/targets/status-data.ts';
import { writeStatusData } from '../domain/targets/status-data.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Comparison, Report } from '../schemas/report.ts';
import type { SearchLog } from '../schemas/search-log.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import { getDiffering } from './differing.ts';
import { getDocuments } from './documents.ts';
import { getComparisons, getDuties, getReports, getSearchLogs, getTargets } from './records.ts';
import { asOfDate } from './site.ts';

/** A published value set beside a statement, and what may be said of the two. */
export interface TrackedReport {
  readonly report: Report;
  readonly comparison: Comparison;
  readonly outcome: ComparisonOutcome;
}

/** A statement with its status on the as-of day. */
export interface TrackedPoint {
  readonly point: TargetPoint;
  /** `undefined` for policy rates. */
  readonly status: Status | undefined;
  /** The status and what decides it, as attributes of whatever prints it. */
  readonly statusData: StatusData;
  /** A line of responsible bodies (责任单位) stands with it; a body that its sentence only names is not charged. */
  readonly isCharged: boolean;
  readonly reports: readonly TrackedReport[];
  /** Searches that found no published result, oldest first. */
  readonly searches: readonly SearchLog[];
  /** Statements of the document recorded as differing from it, in whatever series. */
  readonly differing: readonly PlacedStatement[];
}

/** A series with its document and tracked statements. */
export interface TrackedSeries {
  readonly series: TargetSeries;
  readonly policy: Policy;
  readonly points: readonly TrackedPoint[];
}

let tracked: Promise<readonly TrackedSeries[]> | undefined;

/** Every series of the published documents, in document and printed order. */
export function getTracker(): Promise<readonly TrackedSeries[]> {
  tracked ??= loadTracker();
  return tracked;
}

async function loadTracker(): Promise<readonly TrackedSeries[]> {
  const asOf = await asOfDate();
  const policies = (await getDocuments()).map(({ policy }) => policy);
  const natures = new Map(policies.map(({ id, nature }) => [id, nature]));
  const comparisons = await getComparisons();
  const logs = (await getSearchLogs()).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const reports = new Map((await getReports()).map((report) => [report.id, report]));
  const isVerified = (report: Report) =>
    report.policy === undefined || natures.get(report.policy) === 'policy';
  const targets = await getTargets();
  const differing = await getDiffering();
  const charged = new Set((await getDuties()).map(({ policy, provision }) => `${policy} ${provision}`));
  const track = (series: TargetSeries, policy: Policy): TrackedSeries => ({
    series,
    policy,
    points: series.points.map((point) => {
      const beside = comparisons.flatMap((comparison) => {
        const report = comparison.target === point.id ? reports.get(comparison.report) : undefined;
        return report === undefined ? [] : [{ report, comparison }];
      });
      const results = beside
        .filter(({ report }) => report.role === 'result')
        .map(({ report }) => ({
          isVerified: isVerified(report),
          ...('published' in report.source
            ? { known: report.source.published }
            : report.asOf === undefined
              ? {}
              : { known: report.asOf }),
        }));
      const searches = logs.filter((log) => log.date <= asOf && log.targets.includes(point.id));
      const facts: StatusFacts = {
        kind: series.kind,
        ...(point.due === undefined ? {} : { due: point.due }),
        ...(point.dueBasis === undefined ? {} : { dueBasis: point.dueBasis }),
        isReference: policy.nature === 'reference',
        results,
        searches: searches.map(({ date }) => date),
      };
      return {
        point,
        status: statusOf(facts, asOf),
        statusData: writeStatusData(facts, asOf),
        isCharged: charged.has(`${policy.id} ${point.provision}`),
        searches,
        reports: beside.map(({ report, comparison }) => ({
          report,
          comparison,
          outcome: comparisonOutcome(comparison, point, series, report, isVerified(report)),
        })),
        differing: differing.get(point.id) ?? [],
      };
    }),
  });
  return policies.flatMap((policy) =>
    targets.filter((series) => series.policy === policy.id).map((series) => track(series, policy)),
  );
}

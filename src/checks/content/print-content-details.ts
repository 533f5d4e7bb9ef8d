import { differingStatements } from '../../domain/targets/differing-statements.ts';
import type { Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { Content } from './content.ts';

/**
 * What the figures of a content check stand for, to read through: records by document and kind, statements that
 * differ side by side, and every pair of target and published value with the reason why they may or may not be
 * compared.
 */
export function printContentDetails(content: Content): string {
  const series = content.targets.records.map(({ value }) => value);
  const variants = variantGroups(series);
  const pairs = content.comparisons.records.map(({ value }) => value);
  const comparable = pairs.filter((pair) => pair.comparable).length;
  const points = new Map(series.flatMap((each) => each.points.map((point) => [point.id, point])));
  const reports = new Map(content.reports.records.map(({ value }) => [value.id, value]));
  return [
    '按文件和类别 by document and kind',
    ...content.documents.flatMap(({ id }) => countKinds(id, content)),
    `两处表述不同 statements that differ（${String(variants.length)} 组 groups）`,
    ...variants.flatMap(({ name, policy, statements }) => [
      `  ${policy}　${name}`,
      ...statements.map((point) => `    ${printStatement(point)}`),
    ]),
    `目标与公布值 targets and published values（${String(pairs.length)} 对 pairs，可比 comparable ${String(comparable)}）`,
    ...pairs.flatMap(({ target, report, comparable: isComparable, reason, reasonEn }) => [
      `  ${target} ↔ ${report}　${isComparable ? '可以比较 comparable' : '不作比较 not comparable'}`,
      `    目标 target：${printStatement(points.get(target))}`,
      `    公布 published：${printReport(reports.get(report))}`,
      `    ${reason}`,
      `    ${reasonEn}`,
    ]),
  ].join('\n');
}

function countKinds(policy: string, content: Content): readonly string[] {
  const own = <T extends { readonly policy?: string | undefined }>(
    records: readonly { readonly value: T }[],
  ): T[] => records.map(({ value }) => value).filter((value) => value.policy === policy);
  const series = own(content.targets.records);
  const points = series.flatMap((each) => each.points.map(() => each.kind));
  return [
    `  ${policy}`,
    `    目标系列 series ${count(series.map(({ kind }) => kind))}`,
    `    表述 points ${count(points)}`,
    `    时限 milestones ${count(own(content.milestones.records).map(({ kind }) => kind))}`,
    `    公布值 reports ${count(own(content.reports.records).map(({ role }) => role))}`,
    `    责任单位 duties ${String(own(content.duties.records).length)}`,
  ];
}

/** `50 = target 20 + deliverable 30`, the most frequent first. */
function count(kinds: readonly string[]): string {
  const sorted = [...Map.groupBy(kinds, (kind) => kind)]
    .map(([kind, { length }]) => ({ kind, length }))
    .sort((a, b) => b.length - a.length || (a.kind < b.kind ? -1 : 1));
  const parts = sorted.map(({ kind, length }) => `${kind} ${String(length)}`).join(' + ');
  return parts === '' ? '0' : `${String(kinds.length)} = ${parts}`;
}

interface VariantGroup {
  readonly policy: string;
  readonly name: string;
  /** The statement named first, then those that differ from it. */
  readonly statements: readonly TargetPoint[];
}

function variantGroups(series: readonly TargetSeries[]): readonly VariantGroup[] {
  const differing = differingStatements(series);
  return series.flatMap(({ policy, name, points }) =>
    points.flatMap((first) => {
      const others = first.variantOf === undefined ? differing.get(first.id) : undefined;
      return others === undefined
        ? []
        : [{ policy, name, statements: [first, ...others.map(({ point }) => point)] }];
    }),
  );
}

function printStatement(point: TargetPoint | undefined): string {
  if (point === undefined) return '';
  const due = point.due === undefined ? '未写明时限 undated' : point.due;
  const verb = point.modalityText === undefined ? '' : `（${point.modalityText}）`;
  return `${point.provision}　${due}　${point.modality}${verb}　“${point.quote}”`;
}

function printReport(report: Report | undefined): string {
  if (report === undefined) return '';
  const { source, asOf } = report;
  const provisionOrTitle = 'provision' in source ? source.provision : source.title;
  return `${provisionOrTitle}　${asOf ?? '时点未写明 undated'}　“${source.quote}”`;
}

import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';

/** A statement with the series that it belongs to. */
export interface SeriesStatement {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}

/**
 * What each statement differs from (`variantOf`), by the statement's id: for the one that comes first, all that name
 * it; for each of these, the first one. They may stand in different series. Statements that nothing differs from are
 * not in it.
 */
export function differingStatements(
  series: readonly TargetSeries[],
): ReadonlyMap<string, readonly SeriesStatement[]> {
  const statements = series.flatMap((each) => each.points.map((point) => ({ series: each, point })));
  const byId = new Map(statements.map((statement) => [statement.point.id, statement]));
  const differing = new Map<string, SeriesStatement[]>();
  const add = (id: string, other: SeriesStatement) => {
    differing.set(id, [...(differing.get(id) ?? []), other]);
  };
  for (const statement of statements) {
    const first = byId.get(statement.point.variantOf ?? '');
    if (first === undefined) continue;
    add(first.point.id, statement);
    add(statement.point.id, first);
  }
  return differing;
}

import type { TrackedSeries } from '../../../content/site.ts';
import type { Dating } from '../../../domain/targets/dating.ts';
import { datingOf } from '../../../domain/targets/dating.ts';

/** What the sums need to know of a statement of a policy document. */
export interface SummedStatement {
  readonly id: string;
  /** The statement that it repeats, else itself. */
  readonly root: string;
  readonly dating: Dating;
}

/** Counts that add up: each statement is dated, derived or undated once, or repeats another. */
export interface Sums {
  readonly dated: number;
  readonly derived: number;
  readonly undated: number;
  /** Statements that repeat another, drawn with it. */
  readonly repeats: number;
  readonly statements: number;
}

/**
 * Counts statements as the picture draws them: what repeats another is one mark with it, also where the other is not
 * among those given.
 * @param datings of every statement by its id: a repetition counts as what it repeats
 */
export function sumStatements(
  statements: readonly SummedStatement[],
  datings: ReadonlyMap<string, Dating>,
): Sums {
  const roots = new Map(statements.map(({ root, dating }) => [root, datings.get(root) ?? dating]));
  const count = (wanted: Dating) => [...roots.values()].filter((dating) => dating === wanted).length;
  return {
    dated: count('printed'),
    derived: count('derived'),
    undated: count('none'),
    repeats: statements.length - roots.size,
    statements: statements.length,
  };
}

/** The sums of all statements of some series. */
export function sumsOf(tracker: readonly TrackedSeries[]): Sums {
  const statements = tracker.flatMap(({ points }) =>
    points.map(({ point }) => ({ id: point.id, root: point.repeatOf ?? point.id, dating: datingOf(point) })),
  );
  return sumStatements(statements, new Map(statements.map(({ id, dating }) => [id, dating])));
}

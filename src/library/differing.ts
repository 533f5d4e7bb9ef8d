import type { PlacedStatement } from '../domain/targets/differing-statements.ts';
import { differingStatements } from '../domain/targets/differing-statements.ts';
import { getTargets } from './records.ts';

let differing: Promise<ReadonlyMap<string, readonly PlacedStatement[]>> | undefined;

/** What each statement of the published documents differs from, by its id. */
export function getDiffering(): Promise<ReadonlyMap<string, readonly PlacedStatement[]>> {
  differing ??= getTargets().then(differingStatements);
  return differing;
}

import type { Content } from '../../checks/content/content.ts';
import { loadContent } from '../../checks/content/files/load-content.ts';
import { runContentChecks } from '../../checks/content/run-content-checks.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { Outcome } from '../../maintenance/dialogue/dialogue.ts';
import type { Project } from '../../maintenance/dialogue/project.ts';
import type { Settings } from '../../schemas/settings.ts';

export type Plan = Extract<Outcome, { kind: 'plan' }>;

/** What the content check will find once a plan is written. */
export interface PlanCheck {
  /** Errors that the plan brings. */
  readonly fresh: readonly Diagnostic[];
  /** How many errors there are that were there before. */
  readonly old: number;
  /** How many steps are left before publication. */
  readonly left: number;
}

/** Checks the content as it will be, and tells what is new from what was there before. */
export function checkPlan(
  { changes, seeds = [] }: Plan,
  { content, today }: Project,
  root: string,
  { asOf, folders }: Pick<Settings, 'asOf' | 'folders'>,
): PlanCheck {
  const planned = new Map(changes.map(({ file, after }) => [file, after]));
  const keptSeeds = new Map(seeds.map(({ name, bytes }) => [name, bytes]));
  const errorsOf = (each: Content): readonly Diagnostic[] =>
    runContentChecks(each, { today, asOf }).filter(({ severity }) => severity === 'error');
  const known = new Set(errorsOf(content).map(identify));
  const after = errorsOf(loadContent(root, folders, planned, keptSeeds));
  const errors = after.filter(({ ruleId }) => !STEPS_LEFT.has(ruleId));
  const fresh = errors.filter((error) => !known.has(identify(error)));
  return { fresh, old: errors.length - fresh.length, left: after.length - errors.length };
}

/** Rules that name work to be done before publication, where nothing is wrong. */
const STEPS_LEFT: ReadonlySet<string> = new Set(['draft', 'id-not-recorded']);

/** The same problem before and after: lines may have moved. */
function identify({ ruleId, file, message }: Diagnostic): string {
  return [ruleId, file, message.zh].join('\n');
}

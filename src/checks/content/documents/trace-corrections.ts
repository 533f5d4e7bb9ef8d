import type { Correction } from '../../../schemas/correction.ts';

/** Whether recorded corrections lead from one text hash of a provision to another, step by step. */
export function isCorrected(
  corrections: readonly Correction[],
  change: {
    readonly policy: string;
    readonly provision: string;
    readonly before: string;
    readonly after: string;
  },
): boolean {
  const steps = new Map(
    corrections.flatMap(({ policy, provision, before, after }) =>
      policy === change.policy &&
      provision === change.provision &&
      before !== undefined &&
      after !== undefined
        ? [[before, after] as const]
        : [],
    ),
  );
  const seen = new Set<string>();
  let hash = steps.get(change.before);
  while (hash !== undefined && !seen.has(hash)) {
    if (hash === change.after) return true;
    seen.add(hash);
    hash = steps.get(hash);
  }
  return false;
}

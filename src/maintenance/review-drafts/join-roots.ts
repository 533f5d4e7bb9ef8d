import type { ReviewDecision } from './review-decision.ts';
import type { DraftItem } from './list-review-items.ts';

/** The target whose series takes a joined one in; `undefined` for one that was not joined, or joined to a rejected one. */
export function createRootFinder(
  force: ReadonlyMap<string, ReviewDecision>,
  items: ReadonlyMap<string, DraftItem>,
): (key: string) => string | undefined {
  return (key) => {
    const passed = new Set([key]);
    let at = key;
    for (;;) {
      const decision = force.get(at);
      if (decision?.verdict !== 'join') break;
      if (passed.has(decision.to) || items.get(decision.to)?.kind !== 'target') return undefined;
      passed.add(decision.to);
      at = decision.to;
    }
    return at === key || force.get(at)?.verdict === 'reject' ? undefined : at;
  };
}

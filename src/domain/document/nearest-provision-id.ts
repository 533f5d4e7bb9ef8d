/**
 * The provision that an id which no provision has comes nearest to: the one that shares most of its steps from the
 * outermost on, and of those the one whose next number is nearest, the earlier of two; `s9-9` of a text with five
 * parts leads to `s5`.
 * @param ids of the document, in its order
 * @returns undefined for what begins like no provision of the document
 */
export function nearestProvisionId(ids: readonly string[], wanted: string): string | undefined {
  const steps = stepsOf(wanted);
  let best: { readonly id: string; readonly score: readonly number[] } | undefined;
  for (const id of ids) {
    const own = stepsOf(id);
    const shared = sharedSteps(own, steps);
    const distance = distanceOf(own[shared], steps[shared]);
    if (shared === 0 && distance === Infinity) continue;
    // What stands below the place is farther than the place itself.
    const score = [shared, -distance, -own.length];
    if (best === undefined || isGreater(score, best.score)) best = { id, score };
  }
  return best?.id;
}

function stepsOf(id: string): readonly string[] {
  return id
    .toLowerCase()
    .split('-')
    .filter((step) => step !== '');
}

function sharedSteps(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** Between two steps of the same kind by their number; 0 where the id ends there, infinite where the kinds differ. */
function distanceOf(step: string | undefined, wanted: string | undefined): number {
  if (step === undefined) return Number.MAX_SAFE_INTEGER;
  if (wanted === undefined) return 0;
  const [own, other] = [kindAndNumber(step), kindAndNumber(wanted)];
  if (own === undefined || other === undefined || own.kind !== other.kind) return Infinity;
  return Math.abs(own.number - other.number);
}

function kindAndNumber(step: string): { readonly kind: string; readonly number: number } | undefined {
  const found = /^([a-z]*)(\d+)/.exec(step);
  if (found === null) return undefined;
  return { kind: found[1] ?? '', number: Number(found[2]) };
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

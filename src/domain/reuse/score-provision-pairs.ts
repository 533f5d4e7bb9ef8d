import type { ReuseDocument } from './reuse-document.ts';
import type { RunPosition, SharedRun } from './shared-run.ts';

/** Two provisions of different documents that share wording. */
export interface ProvisionPair {
  readonly a: { readonly document: string; readonly provision: string };
  readonly b: { readonly document: string; readonly provision: string };
  /** Characters of the shorter provision's lines that stand in a shared run, each counted once. */
  readonly shared: number;
  /** `shared` over all characters of that provision's lines, from 0 to 1. */
  readonly share: number;
  readonly longest: number;
  readonly runs: readonly SharedRun[];
}

/** Pairs of provisions by what they share: most characters first, then by position in the documents given. */
export function scoreProvisionPairs(
  runs: readonly SharedRun[],
  documents: readonly ReuseDocument[],
): ProvisionPair[] {
  const lengths = new Map<string, number>();
  for (const { id, lines } of documents) {
    for (const { provision, text } of lines) {
      const key = `${id} ${provision}`;
      lengths.set(key, (lengths.get(key) ?? 0) + text.length);
    }
  }
  const pairs = Map.groupBy(runs, ({ a, b }) => `${keyOf(a)} ${keyOf(b)}`);
  return [...pairs.values()]
    .flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const { a, b } = first;
      const lengthA = lengths.get(keyOf(a)) ?? 0;
      const lengthB = lengths.get(keyOf(b)) ?? 0;
      const isFirstShorter = lengthA <= lengthB;
      const shared = countCovered(alike.map((run) => (isFirstShorter ? run.a : run.b)));
      return [
        {
          a: { document: a.document, provision: a.provision },
          b: { document: b.document, provision: b.provision },
          shared,
          share: shared / Math.max(1, Math.min(lengthA, lengthB)),
          longest: Math.max(...alike.map((run) => run.text.length)),
          runs: alike,
        },
      ];
    })
    .sort((x, y) => y.shared - x.shared || y.longest - x.longest);
}

function keyOf(position: RunPosition): string {
  return `${position.document} ${position.provision}`;
}

/** Characters inside any of the positions; overlaps count once. */
function countCovered(positions: readonly RunPosition[]): number {
  let covered = 0;
  for (const inLine of Map.groupBy(positions, ({ line }) => line).values()) {
    let reached = 0;
    for (const { start, end } of inLine.toSorted((x, y) => x.start - y.start)) {
      covered += Math.max(0, end - Math.max(start, reached));
      reached = Math.max(reached, end);
    }
  }
  return covered;
}

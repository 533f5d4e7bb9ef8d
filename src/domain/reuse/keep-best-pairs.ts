import type { ProvisionPair } from './score-provision-pairs.ts';

/** Pairs kept for one provision, and for one document. */
const most = { provision: 3, document: 20 } as const;

/**
 * Of pairs in order, best first, those that are among the best of either of their provisions and of either of their
 * documents: what is kept grows with the documents, never with their pairs.
 */
export function keepBestPairs(pairs: readonly ProvisionPair[]): readonly ProvisionPair[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.get(key) ?? 0;
  return pairs.filter(({ a, b }) => {
    const provisions = [a, b].map(({ document, provision }) => `${document} ${provision}`);
    const documents = [a.document, b.document];
    const isKept =
      provisions.some((key) => count(key) < most.provision) &&
      documents.some((key) => count(key) < most.document);
    if (isKept) for (const key of [...provisions, ...documents]) counts.set(key, count(key) + 1);
    return isKept;
  });
}

import type { FingerprintedDocument } from './fingerprinted-document.ts';
import { textAt } from './fingerprinted-document.ts';
import type { Extent } from './known-extents.ts';
import { runPosition } from './pair-positions.ts';
import type { RunPosition, SetPhrase } from './shared-run.ts';
import { documentOf } from './text-position.ts';

/** Of how many documents a set phrase says where it stands. */
const mostPositions = 20;

/**
 * The phrases of at least `minimum` characters, each once, most documents first. Of the same characters found at
 * fingerprints of more and of fewer positions, those of the most documents are kept, then those that stand first.
 */
export function listSetPhrases(
  extents: Iterable<Extent>,
  documents: readonly FingerprintedDocument[],
  minimum: number,
): readonly SetPhrase[] {
  const phrases = new Map<string, Extent>();
  for (const extent of extents) {
    if (extent.length < minimum) continue;
    const text = textOf(extent, documents);
    const known = phrases.get(text);
    if (known === undefined || compareExtents(extent, known) < 0) phrases.set(text, extent);
  }
  return [...phrases]
    .map(([text, extent]) => ({ text, documents: extent.documents, at: firstPositions(extent, documents) }))
    .sort((x, y) => y.documents - x.documents || (x.text < y.text ? -1 : 1));
}

function textOf(
  { positions: [first = 0], before, length }: Extent,
  documents: readonly FingerprintedDocument[],
): string {
  return textAt(documents, first - before, length);
}

function compareExtents(x: Extent, y: Extent): number {
  if (x.documents !== y.documents) return y.documents - x.documents;
  for (const [index, position] of x.positions.entries()) {
    const other = y.positions[index];
    const order = other === undefined ? 1 : position - x.before - (other - y.before);
    if (order !== 0) return order;
  }
  return x.positions.length - y.positions.length;
}

/** Where the first documents have the phrase first. */
function firstPositions(extent: Extent, documents: readonly FingerprintedDocument[]): readonly RunPosition[] {
  const at = new Map<number, RunPosition>();
  for (const position of extent.positions) {
    if (at.size === mostPositions) break;
    const document = documentOf(position);
    if (!at.has(document)) at.set(document, runPosition(documents, position - extent.before, extent.length));
  }
  return [...at.values()];
}

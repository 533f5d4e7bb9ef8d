import type { FidelityResult } from '../../../domain/fidelity/check-fidelity.ts';
import { checkFidelity } from '../../../domain/fidelity/check-fidelity.ts';
import type { LocatedLine } from '../../../domain/fidelity/located-line.ts';
import { locateLines } from '../../../domain/fidelity/located-line.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

/**
 * Holds the MDX of a document against its primary seed, once for each content: the check says what differs, the figures
 * count. Absent when there is nothing to compare with: no front matter, no such seed.
 */
export function documentFidelity(document: ContentDocument, content: Content): FidelityResult | undefined {
  const results = known.get(content) ?? new Map<ContentDocument, FidelityResult | undefined>();
  known.set(content, results);
  if (!results.has(document)) {
    const blocks = locateLines(document.text, document.positions);
    results.set(document, printedFidelity(document, content, { file: document.file, blocks }));
  }
  return results.get(document);
}

const known = new WeakMap<Content, Map<ContentDocument, FidelityResult | undefined>>();

/** The same of what a page prints of the document. */
export function printedFidelity(
  document: ContentDocument,
  content: Content,
  printed: { readonly file: string; readonly blocks: readonly LocatedLine[] },
): FidelityResult | undefined {
  const origin = document.origin?.value;
  const source = origin?.sources.find(({ role }) => role === 'primary');
  const seed = source && readSeed(content.seeds, source.file)?.text;
  if (origin === undefined || source === undefined || seed === undefined) return undefined;
  return checkFidelity({
    seed,
    seedFile: `${content.folders.seeds}/${source.file}`,
    emendations: origin.emendations,
    ...printed,
  });
}

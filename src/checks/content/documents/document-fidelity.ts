import type { FidelityResult } from '../../../domain/fidelity/check-fidelity.ts';
import { checkFidelity } from '../../../domain/fidelity/check-fidelity.ts';
import type { LocatedLine } from '../../../domain/fidelity/located-line.ts';
import { locateLines } from '../../../domain/fidelity/located-line.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

/**
 * Holds a document against its primary seed: the MDX, or what a page prints of it.
 * Absent when there is nothing to compare with: no front matter, no such seed.
 */
export function documentFidelity(
  document: ContentDocument,
  content: Content,
  printed: { readonly file: string; readonly blocks: readonly LocatedLine[] } = {
    file: document.file,
    blocks: locateLines(document.text, document.positions),
  },
): FidelityResult | undefined {
  const origin = document.origin?.value;
  const source = origin?.sources.find(({ role }) => role === 'primary');
  const seed = source && readSeed(content.seeds, source.file)?.text;
  if (origin === undefined || source === undefined || seed === undefined) return undefined;
  return checkFidelity({ seed, seedFile: `${content.folders.seeds}/${source.file}`, emendations: origin.emendations, ...printed });
}

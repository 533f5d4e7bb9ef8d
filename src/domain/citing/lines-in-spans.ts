import { blocksOf } from '../fidelity/blocks-of.ts';
import type { PolicyText } from '../document/provision.ts';
import { idsInSpan } from '../document/place-span.ts';
import type { PlaceSpan } from '../document/place-span.ts';

/**
 * The printed lines that spans take in, whole, each once and in the order of the document; a paragraph is joined to
 * the heading that runs into it.
 */
export function linesInSpans(text: PolicyText, spans: readonly PlaceSpan[]): readonly string[] {
  const ids = new Set(spans.flatMap((span) => idsInSpan(text.provisions, span)));
  return blocksOf(text)
    .filter(({ parts }) => parts.some(({ id }) => ids.has(id)))
    .map((block) => block.text);
}

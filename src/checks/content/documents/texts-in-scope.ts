import type { ContentDocument } from '../content.ts';
import { partsFrom } from './addressed-parts.ts';
import type { VerbatimClaim } from './verbatim-claims.ts';

/** The headings and paragraphs of a document that may hold the words of a claim; none where its provision is not there. */
export function textsInScope(
  { parts, partById }: Pick<ContentDocument, 'parts' | 'partById'>,
  { kind, provision }: Exclude<VerbatimClaim['scope'], { readonly kind: 'seed' }>,
): readonly string[] {
  const line = partById.get(provision);
  if (line === undefined) return [];
  switch (kind) {
    case 'line':
      return [line.text];
    case 'line-or-headings':
      return [line.text, ...line.above.map(({ text }) => text)];
    case 'line-or-below':
      return partsFrom(parts, provision).map(({ text }) => text);
  }
}

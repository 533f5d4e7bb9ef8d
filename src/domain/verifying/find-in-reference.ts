import type { KnownDocument } from '../document/known-document.ts';
import { provisionsOf } from '../document/known-document.ts';
import { documentLines } from '../document/lines.ts';
import { foldText } from '../text/fold-text.ts';
import { documentSeparator } from './corpus.ts';
import { listSentences } from './draft-pieces.ts';

/** Shorter words stand anywhere. In folded characters. */
const SHORTEST = 8;

/** Tells whether words, or one sentence of them, stand in reference material: to warn of it, never to cite it. */
export type ReferenceLookup = (words: string) => boolean;

/** Makes the reference material of the documents ready; its titles count too. */
export function lookUpReference(documents: readonly KnownDocument[]): ReferenceLookup {
  const folded = documents
    .filter(({ policy }) => policy.nature === 'reference')
    .flatMap((document) => [
      foldText(document.policy.title).folded,
      documentLines({ provisions: provisionsOf(document) })
        .map(({ text }) => foldText(text).folded)
        .join(''),
    ])
    .join(documentSeparator);
  return (words) =>
    [words, ...listSentences(words, () => false).map(({ text }) => text)]
      .map((text) => foldText(text).folded)
      .some((text) => text.length >= SHORTEST && folded.includes(text));
}

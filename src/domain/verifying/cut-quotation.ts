import { foldText } from '../text/fold-text.ts';
import { listSentences } from './draft-pieces.ts';
import type { PastedSpan } from './finding.ts';

/**
 * A long quotation in pieces that can be checked one by one: its sentences, those shorter than `shortest` folded
 * characters together with the one before. Nothing of it is left out.
 */
export function cutQuotation(
  quotation: PastedSpan,
  shortest: number,
  isWrapped: (lineBreak: number) => boolean,
): readonly PastedSpan[] {
  const { start, text } = quotation;
  const pieces: PastedSpan[] = [];
  const toPiece = (from: number, to: number): PastedSpan => ({
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
  });
  for (const sentence of listSentences(text, (lineBreak) => isWrapped(start + lineBreak))) {
    const last = pieces.at(-1);
    const isShort = (words: string): boolean => foldText(words).folded.length < shortest;
    if (last !== undefined && (isShort(sentence.text) || isShort(last.text))) {
      pieces[pieces.length - 1] = toPiece(last.start - start, sentence.end);
    } else {
      pieces.push(toPiece(sentence.start, sentence.end));
    }
  }
  return pieces;
}

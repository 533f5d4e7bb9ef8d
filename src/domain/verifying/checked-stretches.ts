import type { PastedSpan, WordsKind } from './finding.ts';
import { listQuotations, listSentences } from './draft-pieces.ts';
import { foldedLength, isWorthChecking, SHORTEST_SENTENCE } from './worth-checking.ts';

/** Words of a draft that are compared with the texts, wherever they may stand. */
export interface CheckedStretch {
  readonly text: string;
  readonly kind: WordsKind;
}

/**
 * The words by which the documents are chosen that a draft is compared with: each quotation, and what is left of the
 * sentences without the quotations and titles in them. Whether a line break stands inside a sentence is not known without
 * the texts: lines are words of their own and, where they are too short for that, together with those around them.
 */
export function listCheckedStretches(text: string): readonly CheckedStretch[] {
  const quotations = listQuotations(text).filter(isWorthChecking);
  const titles = [...text.matchAll(/《[^《》\n]*》/gu)].map(({ index, 0: title }) => ({
    start: index,
    end: index + title.length,
  }));
  const apart = [...quotations.map(({ marks }) => marks), ...titles].toSorted((a, b) => a.start - b.start);
  const lines = listSentences(text, () => false);
  const wrapped = listSentences(text, () => true).filter((sentence) =>
    sentence.text.split('\n').some((line) => line !== sentence.text && !isLong(line)),
  );
  return [
    ...quotations
      .flatMap((quotation) => listSentences(quotation.text, () => true))
      .map((sentence) => ({ text: sentence.text, kind: 'quotation' as const })),
    ...[...lines, ...wrapped]
      .flatMap((sentence) => partsBeside(sentence, apart))
      .filter(isLong)
      .map((words) => ({ text: words, kind: 'passage' as const })),
  ];
}

function isLong(words: string): boolean {
  return foldedLength(words) >= SHORTEST_SENTENCE;
}

/** What is left of a sentence beside spans that are given in their order. */
function partsBeside(
  { start, end, text }: PastedSpan,
  apart: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  const parts: string[] = [];
  let from = start;
  for (const span of apart) {
    if (span.end <= from || span.start >= end) continue;
    parts.push(text.slice(from - start, Math.max(from, span.start) - start));
    from = span.end;
  }
  if (from < end) parts.push(text.slice(from - start));
  return parts;
}

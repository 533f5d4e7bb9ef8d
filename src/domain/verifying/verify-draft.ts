import { findCitations } from '../citing/written-citation.ts';
import type { CitableDocument } from '../citing/citable-document.ts';
import { checkCitation } from './check-citation.ts';
import { checkWords } from './check-words.ts';
import { gatherCorpus } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { listQuotations, listSentences } from './draft-pieces.ts';
import { findExact } from './find-exact.ts';
import type { Finding, PastedSpan, WordsFinding, WordsKind } from './finding.ts';
import { foldText } from './fold-text.ts';
import { mergePassages } from './merge-passages.ts';

/** Documents made ready for checking; making it costs more than using it. */
export interface Verifier {
  readonly documents: readonly CitableDocument[];
  readonly corpus: Corpus;
}

/** Makes the policy documents ready for checking; reference material is left out. */
export function createVerifier(documents: readonly CitableDocument[]): Verifier {
  const policies = documents.filter(({ policy }) => policy.nature === 'policy');
  return { documents: policies, corpus: gatherCorpus(policies) };
}

/** Shorter words between quotation marks are names and terms (“双师型”), not quotations. In folded characters. */
const SHORTEST_QUOTATION = 8;
const SHORTEST_SENTENCE = 8;
/** Between quotation marks a reader claims a source, so a looser likeness is worth showing. */
const NEAR = { quotation: 0.55, passage: 0.7 } as const;

/**
 * Checks a pasted draft: every quotation, every sentence that comes from a document held, and every citation, in
 * the order of the text. A sentence without quotation marks that is found nowhere is only reported where the
 * paste has neither quotations nor citations, that is where the paste itself is the quotation.
 */
export function verifyDraft(verifier: Verifier, text: string): readonly Finding[] {
  const { corpus } = verifier;
  const check = (span: PastedSpan, kind: WordsKind): WordsFinding => ({
    ...span,
    kind,
    ...checkWords(corpus, span.text, NEAR[kind]),
  });
  const sentences = listSentences(text, (lineBreak) => isWrappedLine(corpus, text, lineBreak))
    .filter((span) => foldedLength(span) >= SHORTEST_SENTENCE)
    .map((span) => check(span, 'passage'));
  const standing = sentences.filter(({ verdict }) => verdict !== 'not-found');
  const quotations = listQuotations(text)
    .filter((span) => foldedLength(span) >= SHORTEST_QUOTATION)
    .filter((span) => !standing.some((sentence) => isPartOf(span, sentence)))
    .map((span) => check(span, 'quotation'));
  const written = findCitations(text);
  const passages = standing.filter(
    (sentence) =>
      !quotations.some((quotation) => overlaps(sentence, quotation)) &&
      !(sentence.verdict === 'differs' && written.some((citation) => isMostOf(citation, sentence))),
  );
  const words = [...passages, ...quotations];
  const citations = written
    .filter(
      (citation) => !words.some((finding) => finding.verdict !== 'not-found' && overlaps(citation, finding)),
    )
    .map((citation) => checkCitation(citation, text, verifier.documents));
  const isDraft = quotations.length > 0 || citations.length > 0;
  const unknown = isDraft ? [] : sentences.filter(({ verdict }) => verdict === 'not-found');
  return [...mergePassages(text, [...words, ...unknown]), ...citations].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** A quotation inside a sentence that itself comes from a source is part of that sentence, unless it is most of it. */
function isPartOf(quotation: PastedSpan, sentence: WordsFinding): boolean {
  const isInside = quotation.start >= sentence.start && quotation.end <= sentence.end;
  if (!isInside || sentence.verdict !== 'differs') return isInside;
  // Marks that the source does not have are the writer's: then the sentence is theirs, and the quotation stands alone.
  const isMarkedInSource = /[“”「」『』"]/u.test(sentence.source.text);
  return isMarkedInSource && quotation.text.length < sentence.text.length * 0.6;
}

/** A sentence that is hardly more than a citation is no altered source sentence. */
function isMostOf(citation: PastedSpan, sentence: PastedSpan): boolean {
  return overlaps(citation, sentence) && citation.text.length > sentence.text.length / 2;
}

function overlaps(a: PastedSpan, b: PastedSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function foldedLength(span: PastedSpan): number {
  return foldText(span.text).folded.length;
}

/** A line break is a wrap when the characters on both sides of it stand together in a source. */
function isWrappedLine(corpus: Corpus, text: string, lineBreak: number): boolean {
  if (/[。！？；：:;]\s*$/u.test(text.slice(Math.max(0, lineBreak - 4), lineBreak))) return false;
  const before = foldText(text.slice(Math.max(0, lineBreak - 12), lineBreak)).folded.slice(-4);
  const after = foldText(text.slice(lineBreak, lineBreak + 12)).folded.slice(0, 4);
  return before.length === 4 && after.length === 4 && findExact(corpus, before + after, 1).length > 0;
}

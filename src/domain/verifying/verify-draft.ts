import type { Verdict } from '../../schemas/vocabulary.ts';
import { verdicts } from '../../schemas/vocabulary.ts';
import { leadsTo } from '../citing/reading/parse-citation.ts';
import type { WrittenCitation } from '../citing/reading/written-citation.ts';
import { findCitations } from '../citing/reading/written-citation.ts';
import type { KnownDocument } from '../document/known-document.ts';
import { foldText } from '../text/fold-text.ts';
import { resolveBackReferences } from './back-references.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkCitation } from './check-citation.ts';
import { checkWords } from './check-words.ts';
import type { ComparedTexts } from './corpus.ts';
import { gatherCorpus } from './corpus.ts';
import { cutQuotation } from './cut-quotation.ts';
import type { QuotedSpan } from './draft-pieces.ts';
import { listQuotations, listSentences } from './draft-pieces.ts';
import { findExact } from './find-exact.ts';
import type {
  CitationFinding,
  VerificationFinding,
  PastedSpan,
  WordsFinding,
  WordsKind,
  WordsVerdict,
} from './finding.ts';
import { withoutListMark } from './list-mark.ts';
import { matchWords } from './match-words.ts';
import { mergePassages } from './merge-passages.ts';
import type { TypedForms } from './typed-forms.ts';
import { aboutPaste, asInTexts } from './typed-forms.ts';
import { foldedLength, isWorthChecking, SHORTEST_QUOTATION, SHORTEST_SENTENCE } from './worth-checking.ts';

/** Documents made ready for checking; making it costs more than using it. */
export interface Verifier {
  readonly documents: readonly KnownDocument[];
  readonly corpus: ComparedTexts;
  readonly forms: TypedForms;
}

/**
 * Makes the policy documents ready for checking; reference material is left out. Citations may mean each of them, words are
 * compared with the texts of those that have been read.
 * @param forms characters of a paste that are read as others
 */
export function createVerifier(documents: readonly KnownDocument[], forms: TypedForms = new Map()): Verifier {
  const policies = documents.filter(({ policy }) => policy.nature === 'policy');
  return { documents: policies, corpus: gatherCorpus(policies), forms };
}

/** A quotation longer than this that does not stand whole in a source is checked sentence by sentence. */
const LONGEST_WHOLE = 600;
/** Between quotation marks a reader claims a source, so a looser likeness is worth showing. */
const NEAR = { quotation: 0.55, passage: 0.7 } as const;

/**
 * Checks a pasted draft: every quotation, every sentence that comes from a published document, and every citation, in
 * the order of the text. A sentence without quotation marks that is found nowhere is only reported where the
 * paste has neither quotations nor citations, that is where the paste itself is the quotation.
 */
export function verifyDraft(verifier: Verifier, paste: string): readonly VerificationFinding[] {
  const { corpus, forms } = verifier;
  const text = asInTexts(paste, forms);
  const check = (span: PastedSpan, kind: WordsKind): WordsFinding => ({
    ...span,
    kind,
    ...checkWords(corpus, span.text, NEAR[kind]),
  });
  const inDocument = new Map<string, ComparedTexts>();
  const checkIn = (policy: string, quoted: string): WordsVerdict => {
    const own =
      inDocument.get(policy) ?? gatherCorpus(verifier.documents.filter((each) => each.policy.id === policy));
    inDocument.set(policy, own);
    return checkWords(own, quoted, NEAR.quotation);
  };
  const isWrapped = (lineBreak: number): boolean => isWrappedLine(corpus, text, lineBreak);
  const checkQuotation = ({ start, end, text: words }: PastedSpan): readonly WordsFinding[] => {
    const span = { start, end, text: words };
    if (words.length <= LONGEST_WHOLE) return [check(span, 'quotation')];
    const match = matchWords(corpus, words);
    if (match !== undefined) return [{ ...span, kind: 'quotation', ...match }];
    return cutQuotation(span, SHORTEST_QUOTATION, isWrapped).map((piece) => check(piece, 'quotation'));
  };
  const sentences = listSentences(text, isWrapped)
    .filter(({ text: sentence }) => foldedLength(sentence) >= SHORTEST_SENTENCE)
    .map((span) => checkSentence(span, (words) => check(words, 'passage')));
  const standing = sentences.filter(({ verdict }) => verdict !== 'not-found');
  const quotations = listQuotations(text)
    .filter(isWorthChecking)
    .filter(
      (span) => !standing.some((sentence) => isPartOf(span, sentence) && !isWhole(text, span, sentence)),
    )
    .flatMap(checkQuotation);
  const found = findCitations(text);
  const written = resolveBackReferences(found, text, verifier.documents);
  const passages = standing.filter(
    (sentence) =>
      !quotations.some((quotation) => overlaps(sentence, quotation)) &&
      !(sentence.verdict === 'differs' && written.some((citation) => isMostOf(citation, sentence))),
  );
  const words = [...passages, ...quotations];
  const cited = written.map((citation) => checkCitation(citation, text, verifier.documents));
  const draft = { text, citations: cited, documents: verifier.documents, corpus };
  const related = words.map((finding) => checkAttribution(finding, draft, checkIn));
  const citations = cited.filter(
    (citation, index) =>
      !words.some((finding) => finding.verdict !== 'not-found' && overlaps(citation, finding)) &&
      !isAddressOf(citation, written[index], cited[index - 1]),
  );
  const isDraft = quotations.length > 0 || found.length > 0;
  const unknown = isDraft ? [] : sentences.filter(({ verdict }) => verdict === 'not-found');
  return [...mergePassages(text, [...related, ...unknown]), ...citations]
    .map((finding) => aboutPaste(finding, paste))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** An address that leads where the citation before it does, as in 《…》第二部分，https://…, is a part of that one. */
function isAddressOf(
  citation: CitationFinding,
  written: WrittenCitation | undefined,
  before: CitationFinding | undefined,
): boolean {
  const { address, title } = written ?? {};
  if (address === undefined || title !== undefined || before === undefined) return false;
  return (
    citation.diagnostics.length === 0 && before.candidates.some((candidate) => leadsTo(address, candidate))
  );
}

const RANK: readonly Verdict[] = verdicts;

/**
 * Numbers before sentences may be the source's own, so the sentence is tried with its list mark first; what leads to a
 * quotation that is never closed (提出：“…) is the writer's.
 */
function checkSentence(span: PastedSpan, check: (span: PastedSpan) => WordsFinding): WordsFinding {
  const whole = check(span);
  const bare = withoutLead(withoutListMark(span));
  if (whole.verdict === 'verbatim' || bare.start === span.start) return whole;
  const other = check(bare);
  const isCloser =
    whole.verdict === 'differs' && other.verdict === 'differs'
      ? other.similarity > whole.similarity
      : RANK.indexOf(other.verdict) < RANK.indexOf(whole.verdict);
  return isCloser ? other : whole;
}

/** Words that say whose the rest of a sentence is, and do not deny it: 方案要求，…, 某市提出：…, 根据某方案，… */
const REPORTING =
  /^(?![^，,：:]*(?:没有|[未不]|并非))(?:[^，,。；：:“”]{0,24}?(?:提出|要求|明确|规定|指出|强调|表示|提到|写道)了?[，,：:\s]*|(?:根据|按照|依据|依照)[^，,。；：:]{2,60}[，,：:]\s*)/u;

/** A sentence from its last opening quotation mark on, where that is not closed in it; else without what reports it. */
function withoutLead(span: PastedSpan): PastedSpan {
  const open = span.text.search(/[“「『][^”」』]*$/u);
  const from = open >= 0 ? open + 1 : (REPORTING.exec(span.text)?.[0].length ?? 0);
  const text = span.text.slice(from);
  if (from === 0 || foldText(text).folded.length < SHORTEST_SENTENCE) return span;
  return { start: span.end - text.length, end: span.end, text };
}

/** Whether a sentence is nothing but a quotation, whose marks the source does not have. */
function isWhole(text: string, { marks }: QuotedSpan, sentence: WordsFinding): boolean {
  if (sentence.verdict === 'verbatim') return false;
  const { start } = withoutListMark(sentence);
  const around = [text.slice(start, marks.start), text.slice(marks.end, sentence.end)];
  return around.every((words) => foldText(words).folded === '');
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

/**
 * A line break is a wrap when the characters on both sides of it stand together in a source, unless a line that is one
 * quotation ends there or an item of a list begins.
 */
function isWrappedLine(corpus: ComparedTexts, text: string, lineBreak: number): boolean {
  if (/[。！？；：:;]\s*$/u.test(text.slice(Math.max(0, lineBreak - 4), lineBreak))) return false;
  const line = text.slice(text.lastIndexOf('\n', lineBreak - 1) + 1, lineBreak);
  if (/^[^\p{L}\p{N}]*[“‘「『"].*[”’」』"]\s*$/u.test(line)) return false;
  if (/^\s*[-*•·●○■□◆▪>]\s*[\s“‘「『"]/u.test(text.slice(lineBreak, lineBreak + 8))) return false;
  const before = foldText(text.slice(Math.max(0, lineBreak - 12), lineBreak)).folded.slice(-4);
  const after = foldText(text.slice(lineBreak, lineBreak + 12)).folded.slice(0, 4);
  return before.length === 4 && after.length === 4 && findExact(corpus, before + after, 1).length > 0;
}

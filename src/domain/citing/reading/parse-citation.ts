import type { CitableDocument } from '../../document/citable-document.ts';
import type { Bilingual, Diagnostic } from '../../source/diagnostic.ts';
import { toSpan } from '../../text/text-span.ts';
import type { CitationProblem } from './citation-problem.ts';
import { createCitationProblem } from './citation-problem.ts';
import { documentNumberPattern } from './document-number-pattern.ts';
import { isDatedSo, nameDates } from './document-dates.ts';
import { parsePosition } from './parse-position.ts';
import { documentsByNumber, documentsByTitle } from './resolve-document.ts';
import { explainNumbering } from './explain-numbering.ts';
import { resolvePosition } from './resolve-position.ts';
import type { WrittenCitation } from './written-citation.ts';
import { findCitations, readNumberedCitation } from './written-citation.ts';

/** Something that a citation may mean. */
export interface CitationCandidate {
  /** Policy id. */
  readonly policy: string;
  /** Id of the provision or paragraph; absent for the document as a whole. */
  readonly provision?: string;
}

export interface ParsedCitation {
  /** In the order of the documents given, then of the positions cited. Several without a diagnostic are a list (第2点、第11点). */
  readonly value: readonly CitationCandidate[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a citation typed by a person means among the documents given: 《…》（…〔年〕号）第三部分第（二）项第5点,
 * 三、（二）5., a 文号 in any bracket form, or a short title with a number (乌海方案第16点). Never throws: what is
 * unknown or ambiguous is said in the diagnostics, with the closest candidates as value.
 * @param file name for the diagnostics
 */
export function parseCitation(
  text: string,
  documents: readonly CitableDocument[],
  file = '引文',
): ParsedCitation {
  const written = readCitation(text);
  if (written === undefined) {
    return {
      value: [],
      diagnostics: [createCitationProblem('citation-not-recognised', file, text, 0, text.trim())],
    };
  }
  return resolveCitation(written, text, documents, file);
}

/** Resolves a citation found in a text; see `parseCitation`. */
export function resolveCitation(
  written: WrittenCitation,
  text: string,
  documents: readonly CitableDocument[],
  file = '引文',
): ParsedCitation {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, at, quoted, hint) => {
    diagnostics.push(createCitationProblem(ruleId, file, text, at, quoted, hint));
  };
  const named = findDocuments(written, documents, report);
  const positions = written.position?.positions;
  if (positions === undefined) {
    if (named.length > 1) report('citation-ambiguous', written.start, written.text);
    return { value: named.map(({ policy }) => ({ policy: policy.id })), diagnostics };
  }
  const resolved = named.map(({ policy, text: { provisions } }) => ({
    policy: policy.id,
    ids: positions.map((steps) => resolvePosition(provisions, steps)),
  }));
  const holding = resolved.filter(({ ids }) => ids.every((list) => list.length > 0));
  const positionText = text.slice(written.position?.start, written.position?.end);
  if (holding.length === 0) {
    if (named.length > 0) {
      const at = written.position?.start ?? written.start;
      const hint = isNamed(written) ? explainNumbering(named, positions) : undefined;
      report('citation-unknown-position', at, positionText, hint);
    }
    return { value: isNamed(written) ? named.map(({ policy }) => ({ policy: policy.id })) : [], diagnostics };
  }
  if (holding.length > 1 || holding.some(({ ids }) => ids.some((list) => list.length > 1))) {
    report('citation-ambiguous', written.start, written.text);
  }
  const value = holding.flatMap(({ policy, ids }) => ids.flat().map((provision) => ({ policy, provision })));
  return { value, diagnostics };
}

type Report = (ruleId: CitationProblem, at: number, quoted: string, hint?: Bilingual) => void;

function findDocuments(
  { title, number, date }: WrittenCitation,
  documents: readonly CitableDocument[],
  report: Report,
): readonly CitableDocument[] {
  const policies = documents.map(({ policy }) => policy);
  if (title === undefined && number === undefined) return documents;
  const byTitle = title && documentsByTitle(policies, title.text);
  const byNumber = number && documentsByNumber(policies, number.text);
  if (title && byTitle?.length === 0) report('citation-unknown-title', title.start, title.text);
  if (number && byNumber?.length === 0) report('citation-unknown-number', number.start, number.text);
  const both = byTitle && byNumber ? byTitle.filter((policy) => byNumber.includes(policy)) : [];
  if (byTitle && byNumber && both.length === 0 && byTitle.length > 0 && byNumber.length > 0) {
    report('citation-title-number-disagree', number?.start ?? 0, number?.text ?? '');
  }
  const found = new Set(both.length > 0 ? both : [...(byTitle ?? []), ...(byNumber ?? [])]);
  const matching = documents.filter(({ policy }) => found.has(policy));
  if (date === undefined) return matching;
  const dated = matching.filter(({ policy }) => isDatedSo(policy, date));
  if (dated.length === 0 && matching[0] !== undefined) {
    report('citation-date-disagree', date.start, date.text, nameDates(matching[0].policy));
  }
  return dated.length > 0 ? dated : matching;
}

function isNamed({ title, number }: WrittenCitation): boolean {
  return title !== undefined || number !== undefined;
}

/** Reads what a person typed as one citation: marked, by 文号, a bare position, or a free title and a position. */
function readCitation(text: string): WrittenCitation | undefined {
  const [marked] = findCitations(text);
  if (marked?.title !== undefined) return marked;
  const number = documentNumberPattern.exec(text);
  if (number !== null) {
    const written = readNumberedCitation(text, number.index, number[0].length);
    return { ...written, ...toSpan(text, 0, text.length) };
  }
  const position = findTrailingPosition(text);
  if (position === undefined) return undefined;
  const title = text.slice(0, position.start);
  const isBare = title.trim() === '';
  // A number alone is something to search for, not a position.
  if (isBare && /^[\d０-９]+(?:[.．][\d０-９]+)?$/u.test(text.trim())) return undefined;
  return {
    ...toSpan(text, 0, text.length),
    position,
    ...(isBare ? {} : { title: { ...toSpan(text, 0, title.length), isFree: true } }),
  };
}

/** The longest position that reaches to the end of the text. */
function findTrailingPosition(text: string): ReturnType<typeof parsePosition> {
  const end = text.trimEnd().length;
  for (let start = 0; start < end; start += 1) {
    // A number that goes on to the left (2022-2026) would be cut in two.
    if (/[\d０-９]/u.test(text[start] ?? '') && /[\d０-９.．—-]/u.test(text[start - 1] ?? '')) continue;
    const position = parsePosition(text.slice(0, end), start);
    if (position?.end === end) return position;
  }
  return undefined;
}

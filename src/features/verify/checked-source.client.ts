import { describePositions } from '../../domain/citing/describe-positions.ts';
import { asInLinks } from '../../domain/citing/level-words.ts';
import { citeInDocument } from '../../domain/citing/forms/cite-in-document.ts';
import { quoteWithSource } from '../../domain/citing/forms/quote-with-source.ts';
import type { CitationCandidate } from '../../domain/citing/reading/resolve-citation.ts';
import type { KnownDocument } from '../../domain/document/known-document.ts';
import { provisionsOf } from '../../domain/document/known-document.ts';
import type { ProvisionSpan } from '../../domain/document/provision-span.ts';
import { rangesOfSpans } from '../../domain/document/provision-span.ts';
import type { VerificationFinding } from '../../domain/verifying/finding.ts';
import type { CitingSite } from '../citing/citing-site.client.ts';
import { requestCitation } from '../citing/citing-site.client.ts';
import type { Copied } from '../ui/copied.ts';

/** A position in a document that a finding leads to, with what can be taken away of it. */
export interface CheckedSource {
  readonly document: KnownDocument;
  /** Id to link to; absent for the document as a whole. */
  readonly id?: string;
  /** Printed number; empty for the whole document. */
  readonly position: string;
  /** Official-document form. */
  readonly citation: string;
  /** The source's own words that match the draft's, and where they stand; absent where only a position is cited. */
  readonly quote?: Copied;
}

/** The first of the positions that a finding leads to. */
export interface CheckedSources {
  readonly sources: readonly CheckedSource[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * The positions that a finding leads to, in the order of the documents.
 * @param most how many are described: a set phrase stands in hundreds of positions
 */
export function checkedSources(
  finding: VerificationFinding,
  site: CitingSite,
  documents: readonly KnownDocument[],
  most: number,
): CheckedSources {
  const positions = foundPositions(finding).filter(({ policy }) =>
    documents.some((document) => document.policy.id === policy),
  );
  return {
    sources: describe(positions.slice(0, most), site, documents),
    more: Math.max(0, positions.length - most),
  };
}

/** The positions that a draft cites. */
export function citedPositions(
  candidates: readonly CitationCandidate[],
  site: CitingSite,
  documents: readonly KnownDocument[],
): readonly CheckedSource[] {
  return describe(candidates.map(toPosition), site, documents);
}

function describe(
  positions: readonly FoundPosition[],
  site: CitingSite,
  documents: readonly KnownDocument[],
): readonly CheckedSource[] {
  return positions.flatMap(({ policy, span, text }) => {
    const document = documents.find((each) => each.policy.id === policy);
    if (document === undefined) return [];
    const provisions = provisionsOf(document);
    const request = requestCitation(
      site,
      document,
      span === undefined ? [] : rangesOfSpans(provisions, [span]),
    );
    const citation = citeInDocument(request, 'worded');
    if (span === undefined) return [{ document, position: '', citation }];
    const position = describePositions(request.positions, 'printed', asInLinks(request.words));
    const source = { document, id: span.from, position, citation };
    return [text === undefined ? source : { ...source, quote: quoteWithSource(text.split('\n'), request) }];
  });
}

interface FoundPosition {
  readonly policy: string;
  readonly span?: ProvisionSpan | undefined;
  /** The words there that correspond to the draft's. */
  readonly text?: string;
}

function foundPositions(finding: VerificationFinding): readonly FoundPosition[] {
  if (finding.kind === 'citation') {
    return finding.candidates.map(toPosition);
  }
  if (finding.verdict === 'not-found') return [];
  const sources = finding.verdict === 'differs' ? [finding.source] : finding.sources;
  return sources.map(({ policy, ids, text }) => ({ policy, span: spanOf(ids), text }));
}

function toPosition({ policy, provision }: CitationCandidate): FoundPosition {
  return { policy, span: provision === undefined ? undefined : { from: provision } };
}

function spanOf(ids: readonly string[]): ProvisionSpan | undefined {
  const [from] = ids;
  const to = ids.at(-1);
  if (from === undefined) return undefined;
  return to === undefined || to === from ? { from } : { from, to };
}

import { canonicalId } from '../../document/canonical-id.ts';
import type { KnownDocument } from '../../document/known-document.ts';
import { provisionsOf } from '../../document/known-document.ts';
import { findProvisionPath } from '../../document/provision-path.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { createCitationProblem } from './citation-problem.ts';
import { explainNumbering } from './explain-numbering.ts';
import type { Report } from './named-documents.ts';
import { isNamed, MOST_READ, namedDocuments } from './named-documents.ts';
import type { OwnAddress } from './own-address.ts';
import { resolveAsArticles } from './positions-as-articles.ts';
import { resolvePosition } from './resolve-position.ts';
import type { WrittenCitation } from './written-citation.ts';

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

/** Resolves a citation found in a text; see `parseCitation`. */
export function resolveCitation(
  written: WrittenCitation,
  text: string,
  documents: readonly KnownDocument[],
  file = '引文',
): ParsedCitation {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, at, quoted, hint) => {
    diagnostics.push(createCitationProblem(ruleId, file, text, at, quoted, hint));
  };
  const { address } = written;
  const named = namedDocuments(written, documents, report);
  for (const words of written.unread ?? []) report('citation-part-not-read', words.start, words.text);
  if (address !== undefined) return { value: followAddress(address, written, named, report), diagnostics };
  const positions = written.position?.positions;
  if (positions === undefined) {
    if (named.length > 1) report('citation-ambiguous', written.start, written.text);
    return { value: named.map(({ policy }) => ({ policy: policy.id })), diagnostics };
  }
  if (named.length > MOST_READ) {
    report('citation-ambiguous', written.start, written.text);
    return { value: isNamed(written) ? named.map(({ policy }) => ({ policy: policy.id })) : [], diagnostics };
  }
  const resolved = named.map((document) => ({
    policy: document.policy.id,
    ids: positions.map((steps) => resolvePosition(provisionsOf(document), steps)),
  }));
  const holding = resolved.filter(({ ids }) => ids.every((list) => list.length > 0));
  const positionText = text.slice(written.position?.start, written.position?.end);
  if (holding.length === 0) {
    if (named.length > 0) {
      const at = written.position?.start ?? written.start;
      const hint = isNamed(written) ? explainNumbering(named, positions) : undefined;
      report('citation-unknown-position', at, positionText, hint);
      const nearest = hint === undefined ? undefined : resolveAsArticles(named, positions);
      if (nearest !== undefined) return { value: nearest, diagnostics };
    }
    return { value: isNamed(written) ? named.map(({ policy }) => ({ policy: policy.id })) : [], diagnostics };
  }
  const meant = holding.map(({ policy, ids }) => ({ policy, ids: siblings(ids) }));
  if (meant.length > 1 || meant.some(({ ids }) => ids.some((list) => list.length > 1))) {
    report('citation-ambiguous', written.start, written.text);
  }
  const value = meant.flatMap(({ policy, ids }) => ids.flat().map((provision) => ({ policy, provision })));
  return { value, diagnostics };
}

/** Of the ids that each position of a list may stand for, those under one heading, where all positions have one there. */
function siblings(ids: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (ids.length < 2 || ids.every((list) => list.length < 2)) return ids;
  const parent = (id: string): string => id.replace(/-?[^-]*$/u, '');
  const narrowed = ids.map((list) =>
    list.filter((id) => ids.every((others) => others.some((other) => parent(other) === parent(id)))),
  );
  return narrowed.every((list) => list.length > 0) ? narrowed : ids;
}

/** Where an address leads; nothing where it disagrees with what is written with it. */
function followAddress(
  { policy, anchor, start, text }: OwnAddress,
  written: WrittenCitation,
  named: readonly KnownDocument[],
  report: Report,
): readonly CitationCandidate[] {
  const document = named.find((each) => each.policy.id === policy);
  if (document === undefined) {
    report(isNamed(written) ? 'citation-address-disagree' : 'citation-unknown-address', start, text);
    return named.length === 1 && isNamed(written) ? named.map((each) => ({ policy: each.policy.id })) : [];
  }
  if (anchor === undefined) return [{ policy }];
  const id = canonicalId(anchor);
  if (findProvisionPath(provisionsOf(document), id) === undefined) {
    report('citation-unknown-position', start, text);
    return [{ policy }];
  }
  return [{ policy, provision: id }];
}

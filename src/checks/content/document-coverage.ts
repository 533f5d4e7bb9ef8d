import { measureCoverage } from '../../domain/commitments/coverage.ts';
import type { Coverage, CoveringWords } from '../../domain/commitments/coverage.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';
import type { Located } from '../base/located.ts';
import type { Content, ContentDocument } from './content.ts';
import { verbatimClaims } from './verbatim-claims.ts';

export interface DocumentCoverage extends Coverage {
  readonly document: ContentDocument;
  /** The exclusions of the document, in the order that `dead` counts them. */
  readonly exclusions: readonly Located<NumeralExclusion>[];
}

/** How far records and exclusions account for every numeral of each document whose trackers are complete. */
export function documentCoverages(content: Content): readonly DocumentCoverage[] {
  const covering = coveringWords(content);
  const exclusions = Map.groupBy(content.numeralExclusions.records, ({ value }) => value.policy);
  return content.documents.flatMap((document) => {
    if (!document.complete || document.facts?.value.trackers !== 'complete') return [];
    const own = exclusions.get(document.id) ?? [];
    const values = own.map(({ value }) => value);
    const coverage = measureCoverage(document.text, covering.get(document.id) ?? [], values);
    return [{ ...coverage, document, exclusions: own }];
  });
}

/**
 * By document, the words that targets, milestones, reports and duties take from each place; those that may stand in
 * a heading above cover there as well. A correction speaks about characters, not about quantities: it covers nothing.
 */
function coveringWords(content: Content): ReadonlyMap<string, readonly CoveringWords[]> {
  const others = new Set<unknown>([...content.numeralExclusions.records, ...content.corrections.records]);
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const covering = new Map<string, CoveringWords[]>();
  for (const { where, policy, words, scope } of verbatimClaims(content)) {
    if (scope.kind === 'seed' || others.has(where)) continue;
    const line = documents.get(policy)?.lineById.get(scope.provision);
    const above = scope.kind === 'line' ? [] : (line?.above ?? []);
    const places = [scope.provision, ...above.map(({ id }) => id)];
    const own = covering.get(policy) ?? [];
    covering.set(policy, own);
    own.push(...places.map((provision) => ({ provision, words: [words] })));
  }
  return covering;
}

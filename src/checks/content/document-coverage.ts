import { measureCoverage } from '../../domain/commitments/coverage.ts';
import type { Coverage, CoveringWords } from '../../domain/commitments/coverage.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';
import type { Located } from '../base/located.ts';
import type { Content, ContentDocument } from './content.ts';
import { verbatimClaims } from './verbatim-claims.ts';

export interface DocumentCoverage extends Coverage {
  /** The exclusions of the document, in the order that `dead` counts them. */
  readonly exclusions: readonly Located<NumeralExclusion>[];
}

/** How far the records and exclusions of a document account for every numeral in it. */
export function documentCoverage(document: ContentDocument, content: Content): DocumentCoverage {
  const exclusions = content.numeralExclusions.records.filter(({ value }) => value.policy === document.id);
  const values = exclusions.map(({ value }) => value);
  return { ...measureCoverage(document.text, coveringWords(document, content), values), exclusions };
}

/**
 * Words that targets, milestones, reports and duties take from each place; those that may stand in a heading above
 * cover there as well. A correction speaks about characters, not about quantities: it covers nothing.
 */
function coveringWords({ id, lineById }: ContentDocument, content: Content): readonly CoveringWords[] {
  const others = new Set<unknown>([...content.numeralExclusions.records, ...content.corrections.records]);
  return [...verbatimClaims(content)].flatMap(({ where, policy, words, scope }) => {
    if (policy !== id || scope.kind === 'seed' || others.has(where)) return [];
    const above = scope.kind === 'line' ? [] : (lineById.get(scope.provision)?.above ?? []);
    return [scope.provision, ...above.map((heading) => heading.id)].map((provision) => ({ provision, words: [words] }));
  });
}

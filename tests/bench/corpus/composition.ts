import type { DocumentFacts, FactsOf } from './document-facts.ts';
import type { MadeTarget } from './line.ts';
import type { Prose } from './prose.ts';
import type { Measures } from './statements.ts';

/** What the parts of a text draw on. */
export interface Composition {
  readonly facts: DocumentFacts;
  readonly factsOf: FactsOf;
  readonly prose: Prose;
  readonly measures: Measures;
  /** Characters that the text is to have, about. */
  readonly length: number;
  /** Goals that tasks may state again. */
  readonly goals: MadeTarget[];
}

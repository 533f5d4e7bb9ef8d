import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import type { FoldLevel } from '../fold/fold.ts';

/** `exact` 一字不差 · `ignore-punctuation` 忽略标点 · `all-words` 同时包含多个词. */
export type SearchMode = 'exact' | 'ignore-punctuation' | 'all-words';

/** What to look for: every term, at one level. */
export interface ParsedQuery {
  readonly state: 'terms';
  readonly level: FoldLevel;
  /** Folded, distinct, none empty; one, but for `all-words`. */
  readonly terms: readonly string[];
  /** Characters that were exchanged for the form used in the texts. */
  readonly replaced: readonly (readonly [typed: string, used: string])[];
}

/**
 * Nothing to look for. `blank`: white space at most · `only-punctuation`: nothing is left without punctuation
 * (other modes search punctuation like any text) · `too-many-words`: more than `MOST_WORDS`.
 */
export interface EmptyQuery {
  readonly state: 'empty';
  readonly reason: 'blank' | 'only-punctuation' | 'too-many-words';
}

/** A pasted page is no list of words. */
export const MOST_WORDS = 20;

/** Everything typed is text: there are no operators. Words of `all-words` are separated by white space. */
export function parseQuery(
  typed: string,
  mode: SearchMode,
  variants: TypedVariants,
): ParsedQuery | EmptyQuery {
  if (foldQuery(typed, 'exact', variants).text === '') return { state: 'empty', reason: 'blank' };
  const level = mode === 'ignore-punctuation' ? 'loose' : 'exact';
  const words = mode === 'all-words' ? typed.split(/\s+/u) : [typed];
  const folded = words.map((word) => foldQuery(word, level, variants));
  const terms = [...new Set(folded.map(({ text }) => text))].filter((text) => text !== '');
  if (terms.length === 0) return { state: 'empty', reason: 'only-punctuation' };
  if (terms.length > MOST_WORDS) return { state: 'empty', reason: 'too-many-words' };
  const replaced = new Map(folded.flatMap((word) => word.replaced));
  return { state: 'terms', level, terms, replaced: [...replaced] };
}

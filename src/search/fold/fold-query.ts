import { fold, type FoldLevel } from './fold.ts';

/** Characters people type that stand nowhere in the texts (traditional forms), each with the one that does. */
export type TypedVariants = ReadonlyMap<string, string>;

/** A query as it is compared with the folded texts. */
export interface FoldedQuery {
  readonly text: string;
  /** Characters that were exchanged for the form used in the texts, in order, each once. */
  readonly replaced: readonly (readonly [typed: string, used: string])[];
}

/**
 * Fold a query like the texts, then exchange variants.
 * The index holds no variant for a character that stands in a text, so what stands there is always found as typed.
 */
export function foldQuery(typed: string, level: FoldLevel, variants: TypedVariants): FoldedQuery {
  const replaced = new Map<string, string>();
  let text = '';
  for (const character of fold(typed, level).text) {
    const used = variants.get(character);
    if (used !== undefined) replaced.set(character, used);
    text += used ?? character;
  }
  return { text, replaced: [...replaced] };
}

import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import { fold } from '../fold/fold.ts';
import type { SuggestedTerm, SuggestionData, SuggestionEntry } from './suggestion-data.ts';

/** What may be meant by what is typed so far; empty lists where there is nothing to offer. */
export interface Suggestions {
  /** Names that match, the best first. */
  readonly entries: readonly SuggestionEntry[];
  /** Everyday words that match, to offer the words of the texts as further searches. */
  readonly terms: readonly SuggestedTerm[];
}

export interface SuggestOptions {
  /** Most entries; terms are never cut. Default 8. */
  readonly mostEntries?: number;
  /** As for a search. */
  readonly variants?: TypedVariants;
}

/** Punctuation, width and case make no difference; neither do traditional forms where `variants` knows them. */
export function suggest(
  data: Pick<SuggestionData, 'entries' | 'terms'>,
  typed: string,
  options: SuggestOptions = {},
): Suggestions {
  const { mostEntries = 8, variants = new Map() } = options;
  const query = foldQuery(typed, 'loose', variants).text;
  const exact = foldQuery(typed, 'exact', variants).text;
  if (query === '') return { entries: [], terms: [] };
  return {
    entries: matchEntries(data.entries, query, exact, mostEntries),
    terms: data.terms.filter((term) =>
      term.everyday.some((word) => isMeant(query, fold(word, 'loose').text)),
    ),
  };
}

function matchEntries(
  entries: readonly SuggestionEntry[],
  query: string,
  exact: string,
  most: number,
): SuggestionEntry[] {
  return entries
    .map((entry) => ({ entry, distance: matchDistance(entry, query, exact) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The whole name before its beginning, before its middle; among equals the one with less that was not typed. */
function matchDistance({ text, also = [], position }: SuggestionEntry, query: string, exact: string): number {
  if (position !== undefined && position !== '' && fold(position, 'exact').text === exact) return 0;
  const distances = [text, ...also].map((name) => {
    const folded = fold(name, 'loose').text;
    const at = folded.indexOf(query);
    if (at < 0) return Infinity;
    return (at === 0 ? 0 : 1000) + Math.min(999, folded.length - query.length);
  });
  return Math.min(...distances);
}

/** An everyday word is meant when its beginning is typed (two characters at least), or when it is typed among others. */
function isMeant(query: string, word: string): boolean {
  return word !== '' && (query.includes(word) || (query.length > 1 && word.startsWith(query)));
}

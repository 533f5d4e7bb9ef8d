import type { ComparedTexts } from './corpus.ts';
import { gramLength } from './gram-index.ts';

/** Places (starts in the folded corpus, ascending) where a folded text stands whole; at most `limit`. */
export function findExact(corpus: ComparedTexts, folded: string, limit = 20): readonly number[] {
  if (folded.length < gramLength) return [];
  let offset = 0;
  let places = corpus.grams.placesOf(folded, 0);
  // The rarest gram leaves the fewest places to look at.
  for (let at = 1; at + gramLength <= folded.length && places.length > 1; at += 1) {
    const candidate = corpus.grams.placesOf(folded, at);
    if (candidate.length < places.length) [places, offset] = [candidate, at];
  }
  const found: number[] = [];
  for (const place of places) {
    if (found.length === limit) break;
    const start = place - offset;
    if (start >= 0 && corpus.folded.startsWith(folded, start)) found.push(start);
  }
  return found;
}

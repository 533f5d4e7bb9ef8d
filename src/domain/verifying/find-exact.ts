import type { ComparedTexts } from './corpus.ts';
import { gramLength } from './gram-index.ts';

/** Offsets (starts in the folded corpus, ascending) where a folded text stands whole; at most `limit`. */
export function findExact(corpus: ComparedTexts, folded: string, limit = 20): readonly number[] {
  if (folded.length < gramLength) return [];
  let gramStart = 0;
  let offsets = corpus.grams.offsetsOf(folded, 0);
  // The rarest gram leaves the fewest candidates to look at.
  for (let at = 1; at + gramLength <= folded.length && offsets.length > 1; at += 1) {
    const candidate = corpus.grams.offsetsOf(folded, at);
    if (candidate.length < offsets.length) [offsets, gramStart] = [candidate, at];
  }
  const found: number[] = [];
  for (const offset of offsets) {
    if (found.length === limit) break;
    const start = offset - gramStart;
    if (start >= 0 && corpus.folded.startsWith(folded, start)) found.push(start);
  }
  return found;
}

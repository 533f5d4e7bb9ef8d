import type { ComparedTexts } from './corpus.ts';
import { gramLength } from './gram-index.ts';

/** A set phrase is shown where it stands first. */
export const MOST_FOUND = 20;

/**
 * Offsets (starts in the folded corpus, ascending) where a folded text stands whole; at most `limit`. A number at its
 * end stands whole too, with its unit: 5% does not stand in 75%, nor 2万人 in 2万人次.
 */
export function findExact(corpus: ComparedTexts, folded: string, limit = MOST_FOUND): readonly number[] {
  if (folded.length < gramLength) return scan(corpus.folded, folded, limit);
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
    if (start >= 0 && corpus.folded.startsWith(folded, start) && isWhole(corpus.folded, folded, start))
      found.push(start);
  }
  return found;
}

/** Words shorter than a gram are not indexed: the texts are read through. */
function scan(text: string, words: string, limit: number): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < limit; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, words, at)) found.push(at);
  }
  return found;
}

/** A figure that ends before the rest of its unit, each side of a stroke: 2|万, 75|%, 2万人|次. */
const CUT_UNIT = /\d\|[万亿%‰]|\d万?亿?\|亿|\d[万亿]?人\|次/u;

function isWhole(text: string, words: string, start: number): boolean {
  const end = start + words.length;
  const isCutBefore = /^\d/u.test(words) && /\d[.,]?$/u.test(text.slice(Math.max(0, start - 2), start));
  const isCutAfter = /\d$/u.test(words) && /^[.,]?\d/u.test(text.slice(end, end + 2));
  const isUnitCut = CUT_UNIT.test(`${words.slice(-3)}|${text.slice(end, end + 1)}`);
  return !isCutBefore && !isCutAfter && !isUnitCut;
}

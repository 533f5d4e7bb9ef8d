import type { Corpus } from './corpus.ts';
import { diffCharacters } from './diff-characters.ts';
import { findExact } from './find-exact.ts';
import { findNearest } from './find-nearest.ts';
import type { WordsVerdict } from './finding.ts';
import { foldText } from './fold-text.ts';
import { sourcePassage } from './source-passage.ts';
import type { SourcePassage } from './source-passage.ts';

/** Words are checked whole up to this many characters, to bound the work of the diff. */
const LONGEST = 3000;

/**
 * Compares a stretch of words with the sources.
 * @param nearEnough similarity (0–1) from which a passage counts as the one meant
 */
export function checkWords(corpus: Corpus, words: string, nearEnough: number): WordsVerdict {
  const text = words.slice(0, LONGEST);
  const { folded, starts, ends } = foldText(text);
  const before = starts[0] ?? 0;
  const after = text.length - (ends.at(-1) ?? text.length);
  const layout = plainLayout(text);
  const exact = findExact(corpus, folded).map((start) => {
    const end = start + folded.length;
    const source = sourcePassage(corpus, start, end, before, after);
    return source.text === layout
      ? { isVerbatim: true, source }
      : { isVerbatim: false, source: sourcePassage(corpus, start, end) };
  });
  if (exact.length > 0) {
    const verbatim = exact.filter(({ isVerbatim }) => isVerbatim);
    return verbatim.length > 0
      ? { verdict: 'verbatim', sources: verbatim.map(({ source }) => source) }
      : { verdict: 'format-only', sources: exact.map(({ source }) => source) };
  }
  const nearest = findNearest(corpus, folded);
  if (nearest === undefined || nearest.similarity < nearEnough) return { verdict: 'not-found' };
  const source = completePassage(corpus, nearest.start, nearest.end, layout);
  // Line breaks that the source does not have are wraps of the paste, no difference in the text.
  const quoted = source.text.includes('\n') ? layout : layout.replaceAll('\n', '');
  return {
    verdict: 'differs',
    source,
    diff: diffCharacters(quoted, source.text),
    similarity: nearest.similarity,
  };
}

/** The stretch with the punctuation after it, when the quotation ends with punctuation too. */
function completePassage(corpus: Corpus, start: number, end: number, quoted: string): SourcePassage {
  const longer = sourcePassage(corpus, start, end, 0, 1);
  return /[。；，、！？,;.!?]$/u.test(quoted) && /[。；，、！？,;.!?]$/u.test(longer.text)
    ? longer
    : sourcePassage(corpus, start, end);
}

/** Spaces around a line break belong to the layout of the paste, as does the kind of break. */
function plainLayout(text: string): string {
  return text.replace(/\s*\n\s*/gu, '\n');
}

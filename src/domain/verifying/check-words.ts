import { diffCharacters } from '../text/diff-characters.ts';
import { foldText } from '../text/fold-text.ts';
import type { ComparedTexts } from './corpus.ts';
import { findNearest } from './find-nearest.ts';
import type { WordsVerdict } from './finding.ts';
import { matchWords } from './match-words.ts';
import { plainLayout } from './plain-layout.ts';
import type { SourcePassage } from './source-passage.ts';
import { sourcePassage } from './source-passage.ts';

/**
 * Compares a stretch of words with the sources. Where it does not stand whole, the work grows with the square of its
 * length: long words are to be given in pieces.
 * @param nearEnough similarity (0–1) from which a passage counts as the one meant
 */
export function checkWords(corpus: ComparedTexts, words: string, nearEnough: number): WordsVerdict {
  const match = matchWords(corpus, words);
  if (match !== undefined) return match;
  const nearest = findNearest(corpus, foldText(words).folded);
  if (nearest === undefined || nearest.similarity < nearEnough) return { verdict: 'not-found' };
  const layout = plainLayout(words);
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
function completePassage(corpus: ComparedTexts, start: number, end: number, quoted: string): SourcePassage {
  const longer = sourcePassage(corpus, start, end, 0, 1);
  return /[。；，、！？,;.!?]$/u.test(quoted) && /[。；，、！？,;.!?]$/u.test(longer.text)
    ? longer
    : sourcePassage(corpus, start, end);
}

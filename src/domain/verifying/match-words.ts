import { foldText } from '../text/fold-text.ts';
import type { ComparedTexts } from './corpus.ts';
import { findExact } from './find-exact.ts';
import type { WordsVerdict } from './finding.ts';
import { plainLayout } from './plain-layout.ts';
import { sourcePassage } from './source-passage.ts';

/** The positions where a stretch of words stands whole, of any length; undefined where it stands nowhere. */
export function matchWords(
  corpus: ComparedTexts,
  words: string,
): Extract<WordsVerdict, { readonly sources: unknown }> | undefined {
  const { folded, starts, ends } = foldText(words);
  const before = starts[0] ?? 0;
  const after = words.length - (ends.at(-1) ?? words.length);
  const layout = plainLayout(words);
  const matches = findExact(corpus, folded).map((start) => {
    const end = start + folded.length;
    const source = sourcePassage(corpus, start, end, before, after);
    return source.text === layout
      ? { isVerbatim: true, source }
      : { isVerbatim: false, source: sourcePassage(corpus, start, end) };
  });
  if (matches.length === 0) return undefined;
  const verbatim = matches.filter(({ isVerbatim }) => isVerbatim);
  return verbatim.length > 0
    ? { verdict: 'verbatim', sources: verbatim.map(({ source }) => source) }
    : { verdict: 'format-only', sources: matches.map(({ source }) => source) };
}

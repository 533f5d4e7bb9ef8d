import { diffCharacters } from '../text/diff-characters.ts';
import { foldText } from '../text/fold-text.ts';
import type { ComparedTexts } from './corpus.ts';
import { sentenceAround } from './find-attribution.ts';
import type { PastedSpan, WordsVerdict } from './finding.ts';
import { sourcePassage } from './source-passage.ts';

/** A quoted figure with hardly anything around it is no longer than this. In folded characters. */
const LONGEST_FIGURE = 12;
/** A number and what it counts, in a folded text. */
const FIGURE = /(\d+(?:[.,]\d+)?)(%|‰|个百分点|[万亿]?[元人次平]|[^\d\s]{0,2})/gu;
/** So many folded characters on either side say what a figure is of. */
const AROUND = 30;
/** Share of the draft's words that must stand around a figure of the source. */
const ENOUGH = 0.4;

/** Whether words are a rate and little else: “85%”. */
export function isRate(words: string): boolean {
  return /^[^\d０-９]{0,2}[\d０-９]+(?:[.．][\d０-９]+)?\s*[%％‰]/u.test(words.trim()) && isFigure(words);
}

/** Whether words are a figure and little else: “85%以上”, “达到1200人”. */
export function isFigure(words: string): boolean {
  const { folded } = foldText(words);
  return folded.length <= LONGEST_FIGURE && /\d/u.test(folded);
}

/**
 * The figure of the documents cited that stands for a quoted one which they do not have: of the same unit, among words most
 * like those around it in the draft. Undefined where none is alike.
 */
export function findFigure(
  quotation: PastedSpan,
  text: string,
  corpus: ComparedTexts,
  policies: readonly string[],
): Extract<WordsVerdict, { readonly verdict: 'differs' }> | undefined {
  const quoted = foldText(quotation.text).folded;
  const [number, unit = ''] = [...quoted.matchAll(FIGURE)][0]?.slice(1) ?? [];
  if (number === undefined) return undefined;
  const sentence = sentenceAround(text, quotation);
  // Titles and 文号 say what is cited, not what the figure is of.
  const before = text.slice(sentence.start, quotation.start).replace(/《[^》]*》|[（(][^）)]*[）)]/gu, '');
  const after = text.slice(quotation.end, sentence.end);
  const wanted = pairsOf(foldText(before).folded.slice(-AROUND) + foldText(after).folded.slice(0, AROUND));
  let best: { readonly start: number; readonly end: number; readonly likeness: number } | undefined;
  for (const match of corpus.folded.matchAll(FIGURE)) {
    const line = corpus.lines[corpus.lineOf[match.index] ?? -1];
    if (line === undefined || !policies.includes(line.policy) || !isSameUnit(match[2] ?? '', unit)) continue;
    const there = pairsOf(corpus.folded.slice(Math.max(0, match.index - AROUND), match.index + AROUND));
    const shared = [...wanted].filter((pair) => there.has(pair)).length;
    const likeness = shared / Math.max(1, Math.min(wanted.size, AROUND));
    if (shared >= 3 && likeness >= ENOUGH && likeness > (best?.likeness ?? 0)) {
      best = { start: match.index, end: match.index + match[0].length, likeness };
    }
  }
  if (best === undefined) return undefined;
  const tail = quoted.slice(quoted.indexOf(number) + number.length + unit.length);
  const end = corpus.folded.startsWith(tail, best.end) ? best.end + tail.length : best.end;
  const source = sourcePassage(corpus, best.start, end);
  return {
    verdict: 'differs',
    source,
    diff: diffCharacters(quotation.text, source.text),
    similarity: best.likeness,
  };
}

function isSameUnit(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && a[0] === b[0]);
}

/** Every two characters that stand together, numbers left out. */
function pairsOf(folded: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    if (!/\d/u.test(pair)) pairs.add(pair);
  }
  return pairs;
}

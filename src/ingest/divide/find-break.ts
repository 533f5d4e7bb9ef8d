import { endsOpen, endsSentence } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/**
 * What shows that a line breaks off and the next one goes on with it, in Chinese words for a reason; `undefined` where
 * nothing does: how long a line is shows nothing.
 */
export function findBreak(line: SeedLine, next: SeedLine): string | undefined {
  if (line.is.kind === 'row' || line.level !== undefined || line.notes !== undefined) return undefined;
  if (line.full) return '与全文各行等宽';
  if (endsSentence(line.text)) return undefined;
  const bracket = findOpenBracket(line.text, next.text);
  if (bracket !== undefined) return `${bracket}跨行`;
  const word = !endsOpen(line.text) ? undefined : findCutWord(line, next);
  return word === undefined ? undefined : `“${word}”一词断开`;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〔', '〕'],
]);

/** Characters near the break that are looked at. */
const REACH = 120;

/** `《…》`: the brackets or quotation marks that a line opens last, where the next line closes them in the same sentence. */
function findOpenBracket(line: string, next: string): string | undefined {
  const open: string[] = [];
  for (const character of line.slice(-REACH)) {
    if (PAIRS.has(character)) open.push(character);
    else if (PAIRS.get(open.at(-1) ?? '') === character) open.pop();
  }
  const last = open.at(-1);
  const closing = PAIRS.get(last ?? '');
  if (last === undefined || closing === undefined) return undefined;
  const [ahead = ''] = /^[^。！？]*/u.exec(next.slice(0, REACH)) ?? [];
  const end = ahead.indexOf(closing);
  return end !== -1 && !ahead.slice(0, end).includes(last) ? `${last}…${closing}` : undefined;
}

/** Characters on either side of a break that tell the words around it. */
const CONTEXT = 8;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The word of which one line has the beginning and the next the end: prose on both sides, and no word ends at the break. */
function findCutWord(line: SeedLine, next: SeedLine): string | undefined {
  const isProse = [line, next].every(({ text }) => /[。；，、;,]/u.test(text));
  if (!isProse || (line.is.kind === 'heading' && !line.text.includes('。'))) return undefined;
  const before = /\p{Script=Han}+$/u.exec(line.text.slice(-CONTEXT))?.[0] ?? '';
  const after = /^\p{Script=Han}+/u.exec(next.text.slice(0, CONTEXT))?.[0] ?? '';
  if (before === '' || after === '') return undefined;
  const around = [...segmenter.segment(before + after)].find(
    ({ index, segment }) => index < before.length && index + segment.length > before.length,
  );
  return around?.segment;
}

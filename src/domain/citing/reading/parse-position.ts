import type { LabelStyle } from '../../text/numbering/label-style.ts';
import { CHINESE_ORDINALS } from '../../text/numerals/chinese-numerals.ts';
import { foldDigits } from '../../text/numerals/fold-digits.ts';
import { parseNumeral } from '../../text/numerals/parse-numeral.ts';

/** One step of a cited position: a numbered level, a paragraph, or an unnumbered part. */
export type PositionStep =
  | { readonly kind: 'level'; readonly styles: readonly LabelStyle[]; readonly number: number }
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'part'; readonly id: string };

/** A position as a citation writes it, and the characters (UTF-16 offsets) that it takes up. */
export interface WrittenPosition {
  readonly start: number;
  readonly end: number;
  /** The steps of each position of a list (…第2点、第11点), each completed from the one before. */
  readonly positions: readonly (readonly PositionStep[])[];
}

const CHINESE = `[${CHINESE_ORDINALS}]+`;
const LEVEL_WORD = '(?:部分|大项|小项|小点|方面|项|点|条|款|节|自然段|段)';
const PARTS: Readonly<Record<string, string>> = {
  引言: 'preamble',
  前言: 'preamble',
  正文: 'notice',
  落款: 'signature',
  主送机关: 'addressee',
  抄送: 'distribution',
};

/** The ways a step is written, tried in this order at each position. */
const STEPS: readonly (readonly [RegExp, (number: string, word: string) => PositionStep | undefined])[] = [
  [new RegExp(`^第\\s*[（(]\\s*(${CHINESE})\\s*[）)]\\s*(${LEVEL_WORD})?`, 'u'), level('chinese-bracket')],
  [/^第\s*[（(]\s*(\d{1,3})\s*[）)]\s*(?:小?[点项])?/u, level('arabic-bracket')],
  [new RegExp(`^第\\s*(${CHINESE}|\\d{1,3})\\s*(?:自然段|段)`, 'u'), paragraph],
  [new RegExp(`^第\\s*(${CHINESE})\\s*(?:大?部分|节)`, 'u'), level('chinese-stop')],
  [
    new RegExp(`^第\\s*(${CHINESE})\\s*(?:方面|[点项条款])`, 'u'),
    level('ordinal-is', 'chinese-bracket', 'chinese-stop', 'arabic-stop'),
  ],
  [/^第\s*(\d{1,3})\s*(?:[点项条]|部分)/u, level('arabic-stop', 'arabic-bracket')],
  [new RegExp(`^(${CHINESE})、`, 'u'), level('chinese-stop')],
  [new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)]、?`, 'u'), level('chinese-bracket')],
  [/^(\d{1,3})\s*(?:[.、](?!\d)|$)/u, level('arabic-stop')],
  [/^[（(]\s*(\d{1,3})\s*[）)]/u, level('arabic-bracket')],
  [new RegExp(`^(${CHINESE})是`, 'u'), level('ordinal-is')],
  [new RegExp(`^(${Object.keys(PARTS).join('|')})`, 'u'), part],
];

/**
 * The position that begins at `start` of a text: 第三部分第（二）项第5点, 三、（二）5., 第5点、第7点, 第4点至第6点
 * (the first and the last). Undefined when no position is written there.
 */
export function parsePosition(text: string, start: number): WrittenPosition | undefined {
  const folded = foldDigits(text);
  const positions: PositionStep[][] = [];
  let steps: PositionStep[] = [];
  let end = start;
  for (let at = start; at < folded.length;) {
    const step = readStep(folded.slice(at));
    if (step !== undefined) {
      steps.push(step.step);
      at += step.length;
      end = at;
      continue;
    }
    const separator = /^\s*[、和及至到—-]?\s*/u.exec(folded.slice(at))?.[0] ?? '';
    if (steps.length === 0 || separator === '' || readStep(folded.slice(at + separator.length)) === undefined)
      break;
    if (separator.trim() !== '') {
      positions.push(completeSteps(steps, positions.at(-1)));
      steps = [];
    }
    at += separator.length;
  }
  if (steps.length > 0) positions.push(completeSteps(steps, positions.at(-1)));
  return positions.length === 0 ? undefined : { start, end, positions };
}

function readStep(text: string): { readonly step: PositionStep; readonly length: number } | undefined {
  for (const [pattern, make] of STEPS) {
    const match = pattern.exec(text);
    const step = match === null ? undefined : make(match[1] ?? '', match[2] ?? '');
    if (match !== null && step !== undefined) return { step, length: match[0].length };
  }
  return undefined;
}

/** In 第三部分第5点、第7点 the second position leaves its beginning unsaid: takes it from the first. */
function completeSteps(
  steps: readonly PositionStep[],
  before: readonly PositionStep[] | undefined,
): PositionStep[] {
  const [first] = steps;
  const depth = before?.findIndex((step) => first !== undefined && isSameLevel(step, first)) ?? -1;
  return before === undefined || depth < 0 ? [...steps] : [...before.slice(0, depth), ...steps];
}

function isSameLevel(a: PositionStep, b: PositionStep): boolean {
  if (a.kind === 'level' && b.kind === 'level') return a.styles[0] === b.styles[0];
  return a.kind === b.kind;
}

function level(...styles: readonly LabelStyle[]): (number: string, word: string) => PositionStep | undefined {
  return (digits, word) => {
    const number = parseNumeral(digits);
    if (number === undefined || !Number.isInteger(number) || number < 1) return undefined;
    return word.endsWith('段') ? { kind: 'paragraph', number } : { kind: 'level', styles, number };
  };
}

function paragraph(digits: string): PositionStep | undefined {
  const number = parseNumeral(digits);
  return number === undefined ? undefined : { kind: 'paragraph', number };
}

function part(word: string): PositionStep | undefined {
  const id = PARTS[word];
  return id === undefined ? undefined : { kind: 'part', id };
}

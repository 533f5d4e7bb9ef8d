import type { PartName } from '../../document/parse-provision-id.ts';
import type { LabelStyle } from '../../text/numbering/label-style.ts';
import { readLabel } from '../../text/numbering/read-label.ts';
import { CHINESE_ORDINALS } from '../../text/numerals/chinese-ordinals.ts';
import { parseNumeral } from '../../text/numerals/parse-numeral.ts';

/** A numbered level as it is written: its number, and what tells which level is meant. */
export interface LevelStep {
  readonly kind: 'level';
  /** How a provision of that level may be numbered, the likeliest first. */
  readonly styles: readonly LabelStyle[];
  readonly number: number;
  /** 1 and 2 of 1.2.3. */
  readonly leading?: readonly number[];
  /** 1 of 第十二条之一. */
  readonly inserted?: readonly number[];
  /** 项 or 目, which an article may number in any style. */
  readonly isItem?: true;
}

/** One step of a cited position: a numbered level, an annex, what stands below a heading, or an unnumbered part. */
export type PositionStep =
  | LevelStep
  /** 附件1-2, 附表2; `isBare` where no number is written. */
  | {
      readonly kind: 'annex';
      readonly styles: readonly LabelStyle[];
      readonly numbers: readonly number[];
      readonly isBare?: true;
    }
  /** 款: a paragraph of an article. */
  | { readonly kind: 'clause' | 'paragraph' | 'footnote' | 'table' | 'row'; readonly number: number }
  | { readonly kind: 'part'; readonly name: PartName; readonly number: number };

const CHINESE = `[${CHINESE_ORDINALS}]+`;
const ANY = `(?:${CHINESE}|\\d{1,4})`;
const INSERTED = `((?:之${ANY})*)`;
const DECIMAL = '\\d{1,3}(?:[.．]\\d{1,3})';
/** What stands below a decimal number, which nothing else ends. */
const BELOW = '第\\s*\\d+\\s*(?:自然)?段|表\\s*\\d|脚?注\\s*\\d|[（(]\\d{1,3}[）)]';
const PARTS: Readonly<Record<string, PartName>> = {
  题注: 'history',
  目录: 'contents',
  引言: 'preamble',
  前言: 'preamble',
  正文: 'notice',
  落款: 'signature',
  主送机关: 'addressee',
  附注: 'note',
  抄送: 'distribution',
};

type MakeStep = (first: string, second: string) => PositionStep | undefined;

/** What tells that a bare Chinese number is that of a level: the number of the level below it, as in 三（二）5, or the end of brackets. */
const LEVEL_BELOW = `\\s*[.．·、—–/>＞→-]?\\s*(?:[（(]\\s*${ANY}\\s*[）)]|[㈠-㈩]|第\\s*${ANY}\\s*(?:自然)?段|[）)])`;

/** The ways a step is written, tried in this order at each position. */
const STEPS: readonly (readonly [RegExp, MakeStep])[] = [
  [/^第?\s*([㈠-㈩])\s*[大小]?(?:[项目点节]|部分|方面)?、?/u, parenthesised('㈠', 'chinese-bracket')],
  [/^第?\s*([⑴-⒇])\s*小?[项目点]?/u, parenthesised('⑴', 'arabic-bracket')],
  [
    new RegExp(`^第\\s*[（(]\\s*(${CHINESE})\\s*[）)]\\s*[大小]?[项目款]${INSERTED}`, 'u'),
    item('chinese-bracket'),
  ],
  [
    new RegExp(`^第\\s*[（(]\\s*(${CHINESE})\\s*[）)]\\s*(?:部分|小?[点节]|方面|条)?`, 'u'),
    level('chinese-bracket'),
  ],
  [/^第\s*[（(]\s*(\d{1,3})\s*[）)]\s*[大小]?[项目款]/u, item('arabic-bracket')],
  [/^第\s*[（(]\s*(\d{1,3})\s*[）)]\s*(?:小?点|条)?/u, level('arabic-bracket')],
  [new RegExp(`^第\\s*(${ANY})\\s*(?:自然段|段)`, 'u'), count('paragraph')],
  [new RegExp(`^第\\s*(${ANY})\\s*款`, 'u'), count('clause')],
  [new RegExp(`^第\\s*(${ANY})\\s*行`, 'u'), count('row')],
  [new RegExp(`^第\\s*(${ANY})\\s*条${INSERTED}`, 'u'), level('article')],
  [new RegExp(`^第\\s*(${ANY})\\s*章${INSERTED}`, 'u'), level('chapter')],
  [new RegExp(`^第\\s*(${ANY})\\s*分编${INSERTED}`, 'u'), level('sub-book')],
  [new RegExp(`^第\\s*(${ANY})\\s*编${INSERTED}`, 'u'), level('book')],
  [new RegExp(`^第\\s*(${CHINESE})\\s*节${INSERTED}`, 'u'), level('section', 'chinese-stop')],
  [new RegExp(`^第\\s*(\\d{1,3})\\s*节${INSERTED}`, 'u'), level('section')],
  [new RegExp(`^第\\s*(${CHINESE})\\s*大?部分`, 'u'), level('chinese-stop', 'division')],
  [/^第\s*(\d{1,3})\s*部分/u, level('arabic-stop', 'arabic-bracket', 'decimal', 'chinese-stop', 'division')],
  [new RegExp(`^第\\s*(${DECIMAL}+)\\s*[条款项点节]?`, 'u'), decimal],
  [/^第\s*([①-⑳])\s*[点项目]?/u, circled],
  [new RegExp(`^第\\s*(${CHINESE})\\s*大[项点]`, 'u'), item('chinese-bracket', 'chinese-stop')],
  [
    new RegExp(`^第\\s*(${CHINESE})\\s*小?[项目]${INSERTED}`, 'u'),
    item('ordinal-is', 'chinese-bracket', 'chinese-stop', 'arabic-stop'),
  ],
  [
    new RegExp(`^第\\s*(${CHINESE})\\s*(?:方面|小?点)`, 'u'),
    level('ordinal-is', 'chinese-bracket', 'chinese-stop', 'arabic-stop'),
  ],
  [
    new RegExp(`^第\\s*(\\d{1,3})\\s*小?[项目]${INSERTED}`, 'u'),
    item('arabic-stop', 'arabic-bracket', 'decimal'),
  ],
  [/^第\s*(\d{1,3})\s*小?点/u, level('arabic-stop', 'arabic-bracket', 'circled')],
  [new RegExp(`^(${CHINESE})、`, 'u'), level('chinese-stop')],
  [new RegExp(`^(${CHINESE})(?=${LEVEL_BELOW})`, 'u'), level('chinese-stop')],
  [new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)]((?:之${CHINESE})*)、?`, 'u'), level('chinese-bracket')],
  // 1.5亿元 begins with a number too.
  [new RegExp(`^(${DECIMAL}{2,})(?![\\d.．%％])`, 'u'), decimal],
  [new RegExp(`^(${DECIMAL})(?=$|[\\s、，。；（(]|[和及至到—-]\\s*[\\d第]|${BELOW})`, 'u'), decimal],
  [new RegExp(`^(\\d{1,3})\\s*(?:[.、](?!\\d)|$|(?=${BELOW}))`, 'u'), level('arabic-stop', 'decimal')],
  [/^[（(]\s*(\d{1,3})\s*[）)]/u, level('arabic-bracket')],
  [/^([①-⑳])/u, circled],
  [new RegExp(`^(${CHINESE})是`, 'u'), level('ordinal-is')],
  [new RegExp(`^附件\\s*(${ANY}(?:[-—－–.]${ANY})*)(?![\\d年])`, 'u'), annex('annex')],
  [new RegExp(`^附表\\s*(${ANY}(?:[-—－–.]${ANY})*)(?![\\d年])`, 'u'), annex('annex-table')],
  [/^附件(?=\s*(?:第|表\s*\d|附表|专栏|$))/u, annex('annex')],
  [/^附表(?=\s*(?:第|表\s*\d|$))/u, annex('annex-table')],
  [new RegExp(`^专栏\\s*(${ANY})`, 'u'), level('box')],
  [new RegExp(`^表\\s*(${ANY})`, 'u'), count('table')],
  [/^脚?注\s*(\d{1,3})/u, count('footnote')],
  [new RegExp(`^(${Object.keys(PARTS).join('|')})(?:[（(]\\s*(${ANY})\\s*[）)])?`, 'u'), part],
];

/** The step that a text begins with, and how many of its characters it takes up. */
export function readStep(text: string): { readonly step: PositionStep; readonly length: number } | undefined {
  for (const [pattern, make] of STEPS) {
    const match = pattern.exec(text);
    const step = match === null ? undefined : make(match[1] ?? '', match[2] ?? '');
    if (match !== null && step !== undefined) return { step, length: match[0].length };
  }
  return undefined;
}

function level(
  ...styles: readonly LabelStyle[]
): (number: string, inserted: string) => LevelStep | undefined {
  return (digits, inserted) => {
    const [number] = numbersIn(digits);
    const later = numbersIn(inserted);
    if (number === undefined) return undefined;
    return { kind: 'level', styles, number, ...(later.length > 0 ? { inserted: later } : {}) };
  };
}

function item(...styles: readonly LabelStyle[]): MakeStep {
  const make = level(...styles);
  return (digits, inserted) => {
    const step = make(digits, inserted);
    return step && { ...step, isItem: true };
  };
}

function parenthesised(first: string, style: LabelStyle): MakeStep {
  return (character) => ({
    kind: 'level',
    styles: [style],
    number: (character.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1,
    ...(style === 'chinese-bracket' ? {} : { isItem: true }),
  });
}

function decimal(written: string): PositionStep | undefined {
  const numbers = numbersIn(written);
  const number = numbers.at(-1);
  return number === undefined
    ? undefined
    : { kind: 'level', styles: ['decimal'], number, leading: numbers.slice(0, -1) };
}

function circled(character: string): PositionStep | undefined {
  const number = readLabel(character)?.number;
  return number === undefined ? undefined : { kind: 'level', styles: ['circled'], number, isItem: true };
}

function count(kind: 'clause' | 'paragraph' | 'footnote' | 'table' | 'row'): MakeStep {
  return (digits) => {
    const [number] = numbersIn(digits);
    return number === undefined ? undefined : { kind, number };
  };
}

function annex(style: 'annex' | 'annex-table'): MakeStep {
  return (written) =>
    written === ''
      ? { kind: 'annex', styles: [style], numbers: [1], isBare: true }
      : { kind: 'annex', styles: [style], numbers: numbersIn(written) };
}

function part(word: string, digits: string): PositionStep | undefined {
  const name = PARTS[word];
  const number = digits === '' ? 1 : numbersIn(digits)[0];
  return name === undefined || number === undefined ? undefined : { kind: 'part', name, number };
}

/** The numbers of 1.2.3, 1-2, 之一, 十二; none where one of them is no whole number from 1 on. */
function numbersIn(written: string): readonly number[] {
  const numbers = written
    .split(/[.．\-—－–之]/u)
    .filter((piece) => piece !== '')
    .map((piece) => parseNumeral(piece) ?? 0);
  return numbers.every((number) => Number.isInteger(number) && number > 0) ? numbers : [];
}

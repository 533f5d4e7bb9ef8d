import { CHINESE_ORDINALS } from '../numerals/chinese-ordinals.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import { oncePerText } from '../once-per-text.ts';
import type { LabelStyle } from './label-style.ts';

/** The printed number at the head of a line. */
export interface Label {
  /** As printed, punctuation included, and the layout spaces between 第一条 and the words after it. */
  readonly text: string;
  readonly style: LabelStyle;
  /** The last of its numbers: 3 of 1.2.3, 12 of 第十二条之一. */
  readonly number: number;
  /** The numbers before it: 1 and 2 of 1.2.3, 2 of 附件2-1. */
  readonly leading?: readonly number[];
  /** Numbers of what was put in later: 1 of 第十二条之一. */
  readonly inserted?: readonly number[];
}

const NUMERAL = `(?:[${CHINESE_ORDINALS}]+|\\d{1,4})`;
const SPACES = '[ \\t\\u00a0\\u2000-\\u200a\\u3000]*';
/** 第十二条, 第十二条之一: group 1 is the number, group 2 what was put in after it. */
const law = (unit: string, after = ''): RegExp =>
  new RegExp(`^第${SPACES}(${NUMERAL})${SPACES}${unit}((?:之${NUMERAL})*)${after}${SPACES}`, 'u');

/** Each with its number in group 1, and in group 2 what was put in later. */
const patterns: readonly (readonly [LabelStyle, RegExp])[] = [
  ['chinese-stop', new RegExp(`^([${CHINESE_ORDINALS}]+)、`, 'u')],
  ['chinese-bracket', new RegExp(`^[（(]\\s*([${CHINESE_ORDINALS}]+)\\s*[）)]((?:之${NUMERAL})*)、?`, 'u')],
  // 3.2万人 and 1.5% begin with a number too: two numbers alone are set off by a space.
  [
    'decimal',
    new RegExp(
      `^(\\d{1,3}(?:[.．]\\d{1,3}){2,}|\\d{1,3}[.．]\\d{1,3}(?=[.．]?(?:[ \\t\\u00a0\\u2000-\\u200a\\u3000]|$)))[.．]?(?!\\d)${SPACES}`,
      'u',
    ),
  ],
  ['arabic-stop', /^(\d{1,3})\s*[.、．](?!\d)/u],
  ['arabic-bracket', /^(?:[（(]\s*)?(\d{1,3})\s*[）)]/u],
  ['circled', /^([\u2460-\u2473\u3251-\u325f\u32b1-\u32bf])/u],
  ['ordinal-is', new RegExp(`^([${CHINESE_ORDINALS}]{1,3})是`, 'u')],
  ['book', law('[编篇]')],
  ['sub-book', law('分编')],
  ['division', law('部分', '(?=[\\s：:、]|$)')],
  ['chapter', law('章')],
  ['section', law('节')],
  ['article', law('条', '[：:]?')],
  ['box', new RegExp(`^专栏${SPACES}(${NUMERAL})${SPACES}[：:]?${SPACES}`, 'u')],
];

/** Numbers of one character with the brackets or the stop in it, as the inside of a character class. */
const GLYPHS = '㈠-㈩⑴-⒛';

/** What a line begins with that has a number of any of these forms. */
const LABEL_START = new RegExp(
  `^[\\d０-９（(第专${GLYPHS}\\u2460-\\u2473\\u3251-\\u325f\\u32b1-\\u32bf${CHINESE_ORDINALS}]`,
  'u',
);

/**
 * The number that a line begins with (`三、`, `（二）`, `(二)`, `㈡`, `5.`, `５．`, `⒌`, `（1）`, `⑴`, `①`, `一是`, `第三条`, `第二章`, `1.1`,
 * `专栏1`), or `undefined`. The line must begin with it: leading white space is the caller's to drop. It is read by its
 * form alone: whether a line of prose only looks so (一是 in a sentence, 1.5亿元) is the caller's to say.
 */
export function readLabel(line: string): Label | undefined {
  return LABEL_START.test(line) ? readBy(patterns, line) : undefined;
}

const decimals: readonly (readonly [LabelStyle, RegExp])[] = [
  ['decimal', /^(\d{1,3})[ \t\u00a0\u2000-\u200a\u3000]+(?!\d)/u],
  ['decimal', new RegExp(`^(\\d{1,3}(?:[.．]\\d{1,3})+)[.．]?(?!\\d)${SPACES}`, 'u')],
];

/** `1　总则`, `1.1总则`: a decimal number however it is set off, for documents known to be numbered so. */
export function readDecimalLabel(line: string): Label | undefined {
  return /^[\d０-９]/u.test(line) ? readBy(decimals, line) : undefined;
}

const annexes: readonly (readonly [LabelStyle, RegExp])[] = (
  [
    ['annex', `附${SPACES}[件录]`],
    ['annex-table', `附${SPACES}表`],
  ] as const
).map(([style, word]) => [
  style,
  new RegExp(
    `^${word}${SPACES}(${NUMERAL}(?:[-—－–.]${NUMERAL})*)?(?![\\d${CHINESE_ORDINALS}])${SPACES}[：:]?${SPACES}`,
    'u',
  ),
]);

/** `附件`, `附件2`, `附件1-2：`, `附 件 1`, `附录`, `附表3`: the mark above an annex; one without a number is the first. */
export function readAnnexLabel(line: string): Label | undefined {
  return line.startsWith('附') ? readBy(annexes, line) : undefined;
}

/** The number of a line that is known to begin with one: of a heading, or of a label alone. */
export const readHeadingLabel = oncePerText(
  (heading: string): Label | undefined =>
    readLabel(heading) ?? readDecimalLabel(heading) ?? readAnnexLabel(heading),
);

function readBy(forms: readonly (readonly [LabelStyle, RegExp])[], line: string): Label | undefined {
  const folded = spellGlyph(foldDigits(line));
  for (const [style, pattern] of forms) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const numbers = style === 'circled' ? [circledNumber(match[1] ?? '')] : numbersOf(match[1] ?? '1');
    const inserted = numbersOf(match[2] ?? '');
    const number = numbers.at(-1);
    if (
      number === undefined ||
      ![...numbers, ...inserted].every((each) => Number.isInteger(each) && each > 0)
    ) {
      continue;
    }
    return {
      text: line.slice(0, match[0].length - (folded.length - line.length)),
      style,
      number,
      ...(numbers.length > 1 ? { leading: numbers.slice(0, -1) } : {}),
      ...(inserted.length > 0 ? { inserted } : {}),
    };
  }
  return undefined;
}

/** Numbers that one character prints with their brackets or stop, as they are written out: ㈠ (一), ⑴ (1), ⒈ 1. */
function spellGlyph(line: string): string {
  return line.replace(GLYPH, (glyph) => glyph.normalize('NFKC'));
}

const GLYPH = new RegExp(`^[${GLYPHS}]`, 'u');

/** The numbers in 1.2.3, 2-1, 之一之二; one that cannot be read is NaN. */
function numbersOf(written: string): readonly number[] {
  return written
    .split(/[.．\-—－–之]/u)
    .filter((part) => part !== '')
    .map((part) => parseNumeral(part) ?? Number.NaN);
}

function circledNumber(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x32b1) return code - 0x32b1 + 36;
  return code >= 0x3251 ? code - 0x3251 + 21 : code - 0x2460 + 1;
}

import { formatChineseNumeral } from '../../../domain/text/numerals/format-chinese-numeral.ts';

const FORMATS: Readonly<Record<string, (value: number) => string | undefined>> = {
  none: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  lowerLetter: (value) => formatLetters(value).toLowerCase(),
  upperLetter: formatLetters,
  lowerRoman: (value) => formatRoman(value).toLowerCase(),
  upperRoman: formatRoman,
  chineseCounting: formatChineseNumeral,
  chineseCountingThousand: formatChineseNumeral,
  japaneseCounting: formatChineseNumeral,
  taiwaneseCounting: formatChineseNumeral,
  taiwaneseCountingThousand: formatChineseNumeral,
  ideographDigital: (value) => spell(String(value), '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => spell(String(value), '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => spell(String(value), '○一二三四五六七八九'),
  chineseLegalSimplified: (value) =>
    spell(formatChineseNumeral(value), '零壹贰叁肆伍陆柒捌玖', '零一二三四五六七八九', '拾佰仟', '十百千'),
  ideographTraditional: (value) => [...'甲乙丙丁戊己庚辛壬癸'][value - 1],
  ideographZodiac: (value) => [...'子丑寅卯辰巳午未申酉戌亥'][value - 1],
  decimalEnclosedCircle: formatCircled,
  decimalEnclosedCircleChinese: formatCircled,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : undefined,
};

/**
 * A number as Word prints it in one of its formats, by the name that files give it (`w:numFmt`).
 * `undefined` for a format that is not known, or that has no such number.
 */
export function formatNumber(value: number, format: string): string | undefined {
  return Object.hasOwn(FORMATS, format) && value >= 0 ? FORMATS[format]?.(value) : undefined;
}

function toFullWidth(value: number): string {
  return spell(String(value), '０１２３４５６７８９');
}

/** Each character of a number in other signs: those of `from` and `units` by those at the same places. */
function spell(number: string, to: string, from = '0123456789', toUnits = '', fromUnits = ''): string {
  const signs = new Map(
    [...from, ...fromUnits].map((sign, index) => [sign, [...to, ...toUnits][index] ?? sign]),
  );
  return [...number].map((sign) => signs.get(sign) ?? sign).join('');
}

/** A … Z, AA, BB …: Word repeats the letter. */
function formatLetters(value: number): string {
  return value === 0 ? '' : String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function formatRoman(value: number): string {
  let rest = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** ① … ⑳, ㉑ … ㊿ */
function formatCircled(value: number): string | undefined {
  if (value < 1 || value > 50) return value > 50 ? String(value) : undefined;
  const base = value <= 20 ? 0x2460 - 1 : value <= 35 ? 0x3251 - 21 : 0x32b1 - 36;
  return String.fromCodePoint(base + value);
}

function enclosed(value: number, first: number): string | undefined {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : undefined;
}

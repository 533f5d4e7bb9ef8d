import { chineseDigits, chineseMagnitudes } from './chinese-digits.ts';
import { CHINESE_DIGITS, CHINESE_MAGNITUDES } from './chinese-numerals.ts';
import { foldDigits } from './fold-digits.ts';

const arabic = new RegExp(
  `^(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<magnitudes>[${CHINESE_MAGNITUDES}]*)$`,
  'u',
);
// Two digits only where the second is a zero (二〇): 二三 is two or three.
const digitRun = new RegExp(`^(?:[${CHINESE_DIGITS}]{3,}|(?![零〇])[${CHINESE_DIGITS}][零〇])$`, 'u');

/**
 * The number that a whole numeral writes: `34050`, `34,050`, `２０`, `3.2万`, `十三`, `一百零八`, `两`, `半`
 * (0.5), `二〇二四` (digit by digit, from three digits), `百` (100).
 * `undefined` for anything that is not one well-formed numeral: `十四五`, `二三`, `一批`, empty text.
 */
export function parseNumeral(text: string): number | undefined {
  const numeral = foldDigits(text).trim();
  if (numeral === '半') return 0.5;
  return parseArabic(numeral) ?? parseDigitRun(numeral) ?? parseStructured(numeral);
}

function parseArabic(numeral: string): number | undefined {
  const groups = arabic.exec(numeral)?.groups;
  if (groups === undefined) return undefined;
  const exponent = [...(groups['magnitudes'] ?? '')].reduce(
    (sum, character) => sum + (chineseMagnitudes.get(character) ?? 0),
    0,
  );
  // Shifting the exponent in the literal keeps 12.11万 exactly 121100, where a product may not.
  return Number(`${(groups['digits'] ?? '').replaceAll(',', '')}e${String(exponent)}`);
}

function parseDigitRun(numeral: string): number | undefined {
  if (!digitRun.test(numeral)) return undefined;
  return Number([...numeral].map((character) => chineseDigits.get(character)).join(''));
}

/** 亿 and 万 cut the numeral into sections below ten thousand. */
function parseStructured(numeral: string): number | undefined {
  const parts = /^(?:(?<yi>[^亿]*)亿)?(?:(?<wan>[^万亿]*)万)?(?<ones>[^万亿]*)$/u.exec(numeral)?.groups;
  if (numeral === '' || parts === undefined) return undefined;
  const { yi, wan, ones } = parts;
  const hasHigher = yi !== undefined || wan !== undefined;
  const sections = [
    yi === undefined ? 0 : yi === '' ? 1 : parseStructured(yi),
    wan === undefined ? 0 : wan === '' ? 1 : parseSection(wan),
    ones === '' && hasHigher ? 0 : parseSection(ones ?? ''),
  ] as const;
  const [high, middle, low] = sections;
  if (high === undefined || middle === undefined || low === undefined) return undefined;
  return high * 1e8 + middle * 1e4 + low;
}

/** A number below ten thousand: digits alternate with falling magnitudes; a bare magnitude opens as one of it. */
function parseSection(section: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let lastExponent = 4;
  let afterZero = true;
  for (const [index, character] of [...section].entries()) {
    const exponent = chineseMagnitudes.get(character);
    const value = chineseDigits.get(character);
    if (exponent !== undefined) {
      if (exponent >= lastExponent || digit === 0 || (digit === undefined && index > 0)) return undefined;
      sum += (digit ?? 1) * 10 ** exponent;
      lastExponent = exponent;
      digit = undefined;
      afterZero = false;
    } else if (value === 0 && section.length > 1) {
      if (digit !== undefined || (afterZero && index > 0)) return undefined;
      afterZero = true;
    } else if (value !== undefined && digit === undefined) {
      digit = value;
    } else {
      return undefined;
    }
  }
  if (digit === undefined) return section === '' || sum === 0 ? undefined : sum;
  // 一百五 is colloquial for 150: not read, because nothing official writes it.
  if (lastExponent > 1 && lastExponent < 4 && !afterZero) return undefined;
  return sum + digit;
}

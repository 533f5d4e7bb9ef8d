import { parseOrdinal } from './parse-ordinal.ts';

const DIGITS = '〇一二三四五六七八九';

/**
 * A date written out, and nothing else: `2024年7月17日`, `2024 年 7 月 17 日`, `二〇二四年七月十七日`.
 * Returns `YYYY-MM-DD`.
 */
export function parseChineseDate(text: string): string | undefined {
  const match = /^([\d〇○零一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日$/.exec(
    text.replace(/\s/g, ''),
  );
  if (!match) return undefined;
  const year = [...(match[1] ?? '')].map(readDigit).join('');
  const [month, day] = [match[2] ?? '', match[3] ?? ''].map((part) => parseOrdinal(part.replace(/^0/, '')));
  if (!month || !day || month > 12 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readDigit(digit: string): string {
  const value = DIGITS.indexOf(digit.replace(/[零○]/, '〇'));
  return value === -1 ? digit : String(value);
}

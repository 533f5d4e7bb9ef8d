import { parseNumeral } from '../../domain/text/numerals/parse-numeral.ts';
import { readTypedDate } from './typed-date.ts';

const NUMERAL =
  '[零〇一二两三四五六七八九十百千点]+(?:万[零〇一二两三四五六七八九十百千]+)?|\\d+(?:,\\d{3})*(?:\\.\\d+)?';

/**
 * Other ways to write the quantity or date that a query is: 百分之七十五 and 75%, 三分之一 and
 * 1/3, 32000人 and 3.2万人, 2024-07-29 and 2024年7月29日, 二〇二五年底 and 2025年底.
 * Empty where it is none; the query itself is not among them. None says that it stands in a text.
 */
export function equivalentForms(query: string): readonly string[] {
  const typed = query.normalize('NFKC').replace(/\s+/gu, '');
  const forms = [...rates(typed), ...fractions(typed), ...counts(typed), ...dates(query)];
  return [...new Set(forms)].filter((form) => form !== typed);
}

function rates(typed: string): readonly string[] {
  const written = new RegExp(`^(?:百分之(${NUMERAL})|(\\d+(?:\\.\\d+)?)%)$`, 'u').exec(typed);
  if (written === null) return [];
  const value = read(written[1] ?? written[2] ?? '');
  return value === undefined ? [] : [`${plain(value)}%`, `百分之${chinese(value)}`];
}

function counts(typed: string): readonly string[] {
  const written = new RegExp(`^(${NUMERAL})([万亿]?)(\\p{Script=Han}{0,3})$`, 'u').exec(typed);
  const [, number = '', magnitude = '', unit = ''] = written ?? [];
  const factor = { '': 1, 万: 1e4, 亿: 1e8 }[magnitude];
  const value = read(number);
  if (written === null || value === undefined || factor === undefined || /^(?:[年月日号]|分之)/u.test(unit))
    return [];
  const whole = value * factor;
  if (unit === '' && magnitude === '' && whole < 1e4) return [];
  const isHan = /[零〇一二两三四五六七八九十百千点]/u.test(number);
  return [
    ...(whole >= 1e4 ? [`${plain(whole / 1e4)}万${unit}`] : []),
    ...(whole >= 1e8 ? [`${plain(whole / 1e8)}亿${unit}`] : []),
    ...(Number.isInteger(whole) && whole < 1e9 ? [`${String(whole)}${unit}`] : []),
    ...(isHan || whole > 99 || !Number.isInteger(whole) ? [] : [`${chinese(whole)}${unit}`]),
  ];
}

/** 三分之一 and 1/3. */
function fractions(typed: string): readonly string[] {
  const han = /^([一二三四五六七八九十百]+)分之([一二三四五六七八九十百]+)$/u.exec(typed);
  const slash = /^(\d{1,3})\/(\d{1,3})$/u.exec(typed);
  const below = han ? parseNumeral(han[1] ?? '') : Number(slash?.[2] ?? 0);
  const above = han ? parseNumeral(han[2] ?? '') : Number(slash?.[1] ?? 0);
  if (below === undefined || above === undefined || below < 2 || above < 1) return [];
  return [
    ...(below < 100 && above < 100 ? [`${chinese(below)}分之${chinese(above)}`] : []),
    below === 100 ? `${String(above)}%` : `${String(above)}/${String(below)}`,
  ];
}

function dates(query: string): readonly string[] {
  const date = readTypedDate(query);
  if (date === undefined) return [];
  const { year, month, day, isEnd } = date;
  if (isEnd) return [`${year}年底`, `${year}年末`, `${year}年年底`];
  if (month === undefined) return [`${year}年`];
  const two = (part: number): string => String(part).padStart(2, '0');
  return [
    `${year}年${String(month)}月${day === undefined ? '' : `${String(day)}日`}`,
    [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'),
  ];
}

/** 七十五, 三点二, 32,000 as a number. */
function read(written: string): number | undefined {
  const [whole = '', part] = written.replaceAll(',', '').split('点');
  const value = parseNumeral(whole);
  if (value === undefined || part === undefined) return value;
  const digits = [...part].map((digit) => parseNumeral(digit));
  return digits.every((digit) => digit !== undefined && digit < 10)
    ? Number(`${String(value)}.${digits.join('')}`)
    : undefined;
}

/** At most four decimals, none of them a final 0. */
function plain(value: number): string {
  return String(Number(value.toFixed(4)));
}

const DIGITS = '零一二三四五六七八九';

/** 75 → 七十五, 3.2 → 三点二; below 100. */
function chinese(value: number): string {
  const whole = Math.floor(value);
  const rest = plain(value).split('.')[1];
  const [tens, ones] = [Math.floor(whole / 10), whole % 10];
  const digit = (number: number): string => DIGITS[number] ?? '';
  const head =
    whole < 10
      ? digit(whole)
      : whole < 100
        ? `${tens > 1 ? digit(tens) : ''}十${ones === 0 ? '' : digit(ones)}`
        : whole === 100
          ? '百'
          : String(whole);
  return rest === undefined ? head : `${head}点${[...rest].map((each) => digit(Number(each))).join('')}`;
}

import { parseNumeral } from '../../domain/text/numerals/parse-numeral.ts';

/** A day, month, year, or the end of a year, as somebody types it. */
export interface TypedDate {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
  /** 年底, 年末 */
  readonly isEnd?: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DIGITS = '零一二三四五六七八九';

/**
 * The date that a query is, in any form: 2024-07-29, 2024.7, 2024年7月29日, 二〇二四年十二月, 24年底, 29 July 2024. Undefined where it
 * is none.
 */
export function readTypedDate(query: string): TypedDate | undefined {
  const typed = query.normalize('NFKC').trim();
  const english = readEnglishDate(typed.toLowerCase());
  if (english !== undefined) return english;
  const plain = typed.replace(/\s+/gu, '').replace(/[〇○]/gu, '零');
  const written =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(plain) ??
    /^(\d{4}|\d{2}|[零一二三四五六七八九]{4}|[零一二三四五六七八九]{2})年(?:([\d一二三四五六七八九十]{1,2})月(?:([\d一二三四五六七八九十]{1,3})[日号])?|(年?[底末]))?$/u.exec(
      plain,
    );
  if (written === null) return undefined;
  const [, year = '', month, day, end] = written;
  const digits = [...year]
    .map((digit) => (DIGITS.includes(digit) ? String(DIGITS.indexOf(digit)) : digit))
    .join('');
  const read = (part: string): number => (/^\d+$/u.test(part) ? Number(part) : (parseNumeral(part) ?? 0));
  const date = {
    year: digits.length === 2 ? `20${digits}` : digits,
    ...(month !== undefined && { month: read(month) }),
    ...(day !== undefined && { day: read(day) }),
    ...(end !== undefined && { isEnd: true }),
  };
  return isPossible(date) ? date : undefined;
}

function readEnglishDate(typed: string): TypedDate | undefined {
  const words = typed.replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, '').match(/[a-z]+|\d+/gu) ?? [];
  const name = words.find((word) => /^[a-z]{3}/u.test(word)) ?? '';
  const month = MONTHS.findIndex((known) => known === name || known.slice(0, 3) === name) + 1;
  const year = words.find((word) => /^\d{4}$/u.test(word));
  const day = words.find((word) => /^\d{1,2}$/u.test(word));
  const parts = [name, year, day].filter((part) => part !== undefined).length;
  if (month === 0 || year === undefined || words.length !== parts) return undefined;
  const date = { year, month, ...(day !== undefined && { day: Number(day) }) };
  return isPossible(date) ? date : undefined;
}

function isPossible({ month = 1, day = 1 }: TypedDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

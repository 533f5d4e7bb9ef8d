import type { PartialDate } from '../../text/dates/partial-date.ts';
import { CHINESE_YEAR, DAY_OR_MONTH } from '../../text/numerals/chinese-numerals.ts';
import { foldDigits } from '../../text/numerals/fold-digits.ts';
import { parseNumeral } from '../../text/numerals/parse-numeral.ts';
import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';

/** The date by which a citation distinguishes its document. A month or day that there is not is kept as written. */
export interface WrittenDate extends TextSpan {
  readonly date: PartialDate;
}

/** A date, and where the words that belong to it end: its brackets, 发布, 成文. */
export interface DatedStretch {
  readonly date: WrittenDate;
  readonly end: number;
}

const DATE = `(\\d{4}|${CHINESE_YEAR})\\s*年(?:\\s*(${DAY_OR_MONTH})\\s*月(?:\\s*(${DAY_OR_MONTH})\\s*[日号])?)?`;
const ISO = '(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})';
const WORD = '\\s*(?:发布|印发|公布|公开|颁布|成文|签发|发文)';

const bracketed = new RegExp(`^\\s*[（(]\\s*(?:${DATE}|${ISO})(?:${WORD})?\\s*[）)]`, 'u');
const named = new RegExp(`^\\s*[，,]\\s*${DATE}${WORD}(?=\\s*(?:[，,。.；;、）)第]|$))`, 'u');
const bare = new RegExp(`^\\s*[，,、]\\s*${DATE}(?=\\s*[，,]?\\s*第|\\s*[）)])`, 'u');

/**
 * The date written at `from`, right after a title or 文号: （2022年12月29日）, ，2023年1月29日发布, or ，2022年12月29日，
 * before a position. A date that may begin the writer's own words (，2025年底建成) is none.
 */
export function readDateAfter(text: string, from: number): DatedStretch | undefined {
  const after = foldDigits(text.slice(from, from + 60));
  const match = bracketed.exec(after) ?? named.exec(after) ?? bare.exec(after);
  if (match === null) return undefined;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const start = from + (/[\d一二]/u.exec(after)?.index ?? 0);
  const end = from + match[0].length;
  const words = /^.*[年月日号\d]/su.exec(text.slice(start, end))?.[0] ?? '';
  const date = parts.map((part) => String(parseNumeral(part) ?? part).padStart(2, '0')).join('-');
  return { date: { ...toSpan(text, start, words.length), date }, end };
}

import { allMatches } from '../all-matches.ts';
import { CHINESE_YEAR, DAY_OR_MONTH, QUARTER } from '../numerals/chinese-numerals.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import { oncePerText } from '../once-per-text.ts';
import type { DateMention } from './date-mention.ts';
import type { PartialDate } from './partial-date.ts';
import { precisionOf } from './partial-date.ts';

const YEAR = `(?:(?:19|20)\\d{2}|${CHINESE_YEAR})`;
const DASH = '\\s*(?:[-—–－~～至到]|——)\\s*';
// 岁晚, 岁末 and 岁尾 are 年底 in older or reworded prose.
const YEAR_WORD = '\\s*(?:年度?|学年|岁(?=[晚末尾]))';

const dateText = new RegExp(
  [
    '(?:(?<by>截至|截止到?|最迟|最晚|不晚于|(?<![达得遇受感收])到|至|(?<![关对由基属位])于|在)\\s*)?(?:(?<since>自|从)\\s*)?',
    `(?:(?<spanFrom>${YEAR})(?:\\s*年(?:\\s*(?<spanMonth>${DAY_OR_MONTH})\\s*月(?:\\s*(?<spanDay>${DAY_OR_MONTH})\\s*[日号])?)?)?${DASH})?`,
    `(?<year>${YEAR})${YEAR_WORD}`,
    `(?:(?<fromMonth>\\s*${DAY_OR_MONTH})\\s*(?:月(?:\\s*(?<fromDay>${DAY_OR_MONTH})\\s*[日号])?)?${DASH}(?=${DAY_OR_MONTH}\\s*月))?`,
    `(?:\\s*(?<month>${DAY_OR_MONTH})\\s*月(?:份)?(?:\\s*(?<day>${DAY_OR_MONTH})\\s*[日号])?|\\s*(?<part>上半年|下半年|第?${QUARTER}季度))?`,
    '\\s*(?<late>年底前|年末前|底前|末前|月底前|年底|年末|月底|底|末|岁?[晚尾])?',
    '\\s*(?<tail>之前|以前|前|以来|起|开始|期间|以内|内)?',
  ].join(''),
  'gu',
);

const isoText =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/gu;

/** What every date that prints its year has: without it no other form is tried at every character of a text. */
const yearText = new RegExp(`${YEAR}${YEAR_WORD}|(?:19|20)\\d{2}[-/.]\\d`, 'u');

/** Dates that print their year: 到2024年底, 2022-2026年, 2024年 7月17日, 二〇二五年, 2024-07-17 10:37:02. */
export const readAbsoluteDates = oncePerText((text): readonly DateMention[] => {
  const folded = foldDigits(text);
  if (!yearText.test(folded)) return [];
  const mentions = allMatches(folded, dateText).map((match) => toMention(text, match));
  for (const match of allMatches(folded, isoText)) {
    const due = joinDate(match.groups?.['year'], match.groups?.['month'], match.groups?.['day']);
    if (due === undefined) continue;
    mentions.push({ ...spanOf(text, match), form: 'in', due, precision: 'day', basis: 'explicit' });
  }
  return mentions.filter((mention) => mention !== undefined);
});

function toMention(text: string, match: RegExpExecArray): DateMention | undefined {
  const groups = match.groups ?? {};
  const date = joinDate(groups['year'], groups['month'] ?? monthOfPart(groups['part']), groups['day']);
  if (date === undefined) return undefined;
  const span = spanOf(text, match);
  const precision = precisionOf(date);
  // 2023岁晚 may be the end of the year or its last weeks: what it limits has to be worked out.
  const basis =
    groups['late']?.startsWith('岁') === true || /^[晚尾]/u.test(groups['late'] ?? '')
      ? 'derived'
      : 'explicit';
  const from =
    groups['spanFrom'] === undefined
      ? groups['fromMonth'] === undefined
        ? undefined
        : joinDate(groups['year'], groups['fromMonth'], groups['fromDay'])
      : joinDate(groups['spanFrom'], groups['spanMonth'], groups['spanDay']);
  if (from !== undefined) return { ...span, form: 'span', from, due: date, precision, basis };
  const tail = groups['tail'] ?? '';
  const isSince = groups['since'] !== undefined || ['起', '开始', '以来'].includes(tail);
  if (isSince) return { ...span, form: 'since', from: date, precision, basis };
  // 2025年前 may mean before or by the end of 2025; only a named end of the year or month settles it.
  const isOpen =
    groups['late'] === undefined && groups['month'] === undefined && groups['part'] === undefined;
  if (tail.endsWith('前') && isOpen) {
    return { ...span, form: 'by', due: date, precision, basis: 'derived' };
  }
  const isLimit = ['到', '至', '截至', '截止', '截止到', '最迟', '最晚', '不晚于'].includes(
    groups['by'] ?? '',
  );
  const form = isLimit || groups['late'] !== undefined || tail.endsWith('前') ? 'by' : 'in';
  return { ...span, form, due: date, precision, basis };
}

function spanOf(text: string, match: RegExpExecArray): { text: string; start: number; end: number } {
  const words = match[0].trim();
  const start = match.index + match[0].indexOf(words);
  return { text: text.slice(start, start + words.length), start, end: start + words.length };
}

function monthOfPart(part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  if (part === '上半年') return '6';
  if (part === '下半年') return '12';
  const quarter = parseNumeral(part.replace(/第|季度/gu, ''));
  return quarter === undefined ? undefined : String(quarter * 3);
}

/** `undefined` when a month or day is out of range. */
function joinDate(year?: string, month?: string, day?: string): PartialDate | undefined {
  const yearNumber = parseNumeral(year ?? '');
  if (yearNumber === undefined) return undefined;
  const parts = [String(yearNumber)];
  for (const [part, most] of [
    [month, 12],
    [day, 31],
  ] as const) {
    if (part === undefined) break;
    const number = parseNumeral(part);
    if (number === undefined || number < 1 || number > most) return undefined;
    parts.push(String(number).padStart(2, '0'));
  }
  return parts.join('-');
}

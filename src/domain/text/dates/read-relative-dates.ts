import { allMatches } from '../all-matches.ts';
import { CHINESE_CARDINALS, DAY_OR_MONTH, FIVE_YEAR_PLAN } from '../numerals/chinese-numerals.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import type { DateContext } from './date-context.ts';
import type { DateMention } from './date-mention.ts';
import { precisionOf } from './partial-date.ts';
import type { Duration } from './shift-date.ts';
import { shiftDate } from './shift-date.ts';

// No length of time has more figures: the search for its unit goes no further.
const COUNT = `(?:(?<![\\d.])\\d{1,4}(?:\\.\\d{1,4})?|[${CHINESE_CARDINALS}半]{1,6})`;

const durationText = new RegExp(
  `(?:(?<use>用|以|在|于|未来|今后)\\s*)?(?<count>${COUNT})\\s*(?:个)?(?<unit>年|月|周|天|日)(?<half>半)?(?<about>左右|上下)?(?:的)?(?<end>时间|以内|之内|内|后|之后|以后|来)`,
  'gu',
);

const namedYear = new RegExp(
  [
    '(?<by>到|至|截至)?(?<name>本年度?|今年|当年|明年|后年|去年|(?<!网)上年)',
    `(?:\\s*(?<month>${DAY_OR_MONTH})\\s*月(?:\\s*(?<day>${DAY_OR_MONTH})\\s*[日号])?(?<monthEnd>底前|底|末|前)?`,
    '|(?<late>年?底前|年?底|年?末))?',
  ].join(''),
  'gu',
);

// 全年完成 and 年底前完成 mean the year of the measures; 全年供地总量 names an amount, 去年年底 is read above.
const unnamedYear = new RegExp(
  [
    '(?<![上去占的于按今本当明后])全年(?!红|[^，,。；;、]{0,8}(?:总量|总额|平均)[的之])',
    '(?<![年上去今本当明后每\\d]|学|隔)(?<half>上半年|下半年)',
    `(?<![年上去今本当明后每\\d${CHINESE_CARDINALS}])(?<quarter>[前第]?[一二三四]季度(?!末?[的例会调]))`,
    `(?<![年去今本当明后每\\d${CHINESE_CARDINALS}])(?<late>年底前|年末前|年底|年末)`,
  ].join('|'),
  'gu',
);

const fiveYearPlan = new RegExp(
  `(?<by>到|至)?[“"]?(?<ordinal>${FIVE_YEAR_PLAN})五[”"]?(?:时期|期间|规划期|(?<late>末|期末))`,
  'gu',
);

/** Each form with words that it never lacks: where they are absent it is not tried at every character of a text. */
const FORMS = [
  {
    pattern: durationText,
    has: /[年月周天日]半?(?:左右|上下)?的?(?:时间|[以之]?内|[以之]?后|来)/u,
    read: readDuration,
  },
  { pattern: namedYear, has: /[本今当明后去上]年/u, read: readNamedYear },
  { pattern: unnamedYear, has: /全年|[上下]半年|季度|年[底末]/u, read: readUnnamedYear },
  { pattern: fiveYearPlan, has: /五[”"]?(?:时期|期间|规划期|末|期末)/u, read: readPlanPeriod },
] as const;

const years: Readonly<Record<string, number>> = { 明年: 1, 后年: 2, 去年: -1, 上年: -1 };
const units: Readonly<Record<string, Duration['unit']>> = {
  年: 'year',
  月: 'month',
  周: 'week',
  天: 'day',
  日: 'day',
};

/**
 * Dates that a reader has to work out: 三年内, 用1年左右时间, 三年来, 本年4月, 明年底, 全年, 上半年, 三季度, “十四五”末.
 * All are `derived`; those that need the document's own date have `due` only when `context.base` is given.
 */
export function readRelativeDates(text: string, context: DateContext): DateMention[] {
  const folded = foldDigits(text);
  return FORMS.flatMap(({ pattern, has, read }) =>
    has.test(folded) ? allMatches(folded, pattern).flatMap((match) => read(text, match, context) ?? []) : [],
  );
}

function spanOf(text: string, match: RegExpExecArray): { text: string; start: number; end: number } {
  const end = match.index + match[0].length;
  return { text: text.slice(match.index, end), start: match.index, end };
}

function readDuration(text: string, match: RegExpExecArray, context: DateContext): DateMention | undefined {
  const groups = match.groups ?? {};
  const count = parseNumeral(groups['count'] ?? '');
  const unit = units[groups['unit'] ?? ''];
  // 2024年后 is a date, not a length of time.
  if (count === undefined || unit === undefined || count > 100) return undefined;
  const duration: Duration = { count: count + (groups['half'] === undefined ? 0 : 0.5), unit };
  const basis = 'derived';
  const isPast = groups['end'] === '来';
  const due = context.base === undefined || isPast ? undefined : shiftDate(context.base, duration);
  const ofUnit = unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'day';
  const precision = due === undefined ? ofUnit : precisionOf(due);
  const span = { ...spanOf(text, match), precision, basis, duration } as const;
  if (isPast) return { ...span, form: 'past' };
  return { ...span, form: 'by', ...(due === undefined ? {} : { due }) };
}

function readNamedYear(text: string, match: RegExpExecArray, context: DateContext): DateMention | undefined {
  const { by, name = '', month, day, monthEnd, late } = match.groups ?? {};
  const isDated = month !== undefined || late !== undefined;
  // 当年 alone means “that year” of something else (抵免当年应缴纳…), not a date.
  if (name === '当年' && !isDated) return undefined;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const form = (by ?? late ?? monthEnd) === undefined ? 'in' : 'by';
  const mention = { ...spanOf(text, match), form, precision, basis: 'derived' } as const;
  if (context.base === undefined) return mention;
  const year = String(Number(context.base.slice(0, 4)) + (years[name] ?? 0));
  const parts = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(parseNumeral(part) ?? 0).padStart(2, '0'));
  return { ...mention, due: parts.join('-') };
}

function readUnnamedYear(text: string, match: RegExpExecArray, context: DateContext): DateMention {
  const { half, quarter, late } = match.groups ?? {};
  const mention = {
    ...spanOf(text, match),
    form: late === undefined ? 'in' : 'by',
    precision: half === undefined && quarter === undefined ? 'year' : 'month',
    basis: 'derived',
  } as const;
  const year = context.year ?? context.base?.slice(0, 4);
  if (year === undefined) return mention;
  const month = half === undefined ? lastMonthOf(quarter) : half === '上半年' ? '06' : '12';
  return { ...mention, due: month === undefined ? year : `${year}-${month}` };
}

/** 三季度, 前三季度: 09. */
function lastMonthOf(quarter: string | undefined): string | undefined {
  const number = parseNumeral(quarter?.replace(/[前第]|季度/gu, '') ?? '');
  return number === undefined ? undefined : String(number * 3).padStart(2, '0');
}

/** The eighth five-year plan ended in 1995, and every one since five years later. */
function readPlanPeriod(text: string, match: RegExpExecArray): DateMention | undefined {
  const { by, ordinal = '', late } = match.groups ?? {};
  const number = parseNumeral(ordinal);
  if (number === undefined) return undefined;
  const due = 1955 + number * 5;
  const span = { ...spanOf(text, match), precision: 'year', basis: 'derived', due: String(due) } as const;
  return by !== undefined || late !== undefined
    ? { ...span, form: 'by' }
    : { ...span, form: 'span', from: String(due - 4) };
}

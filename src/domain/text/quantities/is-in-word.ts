import { CHINESE_DIGITS } from '../numerals/chinese-numerals.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';

/** A number with its unit, and the words about it. */
export interface NumberInText {
  readonly number: string;
  /** Magnitude word included. */
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

const chinese = /^[零〇一二两三四五六七八九十百千]+$/u;
/** Two is 两 before a measure; 二 stands there for the second (二次污染, 二期工程, 二级学院). */
const second = /^(?:次|期|级|类|本|部|元|分|位|种)$/u;
/** After 期 these are what is held so many times; else 三期 is the third stage of something. */
const heldInTerms = /^(?:[^，,。；;、]{0,6}(?:班|培训|研修|讲座|活动|论坛)|[，,。；;、]|$)/u;
/** 上述两个表格, 这三个方面 point at what was said. */
const pointing = /(?:上述|前述|以上|这|该|此|其余|其他)$/u;
/** Verbs that bring what is listed into being. */
const bringing =
  /建设|建成|新建|打造|建立|设立|成立|创建|组建|培育|培养|争创|引进|实施|制定|开展|新增|完成|增设|选派|评选/u;
/** 一、二、三类: numbers in a list number something. */
const inOrdinalList = new RegExp(`[${CHINESE_DIGITS}][、和及至到][${CHINESE_DIGITS}、和及]*$`, 'u');

/**
 * Whether a number with its unit makes a word, or points at things that are named, and so measures nothing:
 * - in Chinese numerals: a level (三级医院), 二 where it means the second (二次供水), a stage (三期工程), one of a list of
 *   ordinals (一、二类), and what 上述 or 这 points at;
 * - in Chinese numerals after as many things as it counts: 甲标准和乙标准两个关口.
 */
export function isInWord(number: NumberInText): boolean {
  return wordKind(number) !== undefined;
}

/** `ordinal`: it numbers something · `listed`: it sums up what is listed or was named · `word`: it is part of a word. */
export type WordKind = 'ordinal' | 'listed' | 'word';

/** How a number with its unit measures nothing, by the rules of `isInWord`; nothing where it does. */
export function wordKind({ number, unit, before, after }: NumberInText): WordKind | undefined {
  if (!chinese.test(number)) return undefined;
  if (unit === '级' || unit === '亿级' || (number === '十' && unit === '分')) return 'word';
  if (unit === '次' && after.startsWith('产业')) return 'word';
  if (number === '二' && second.test(unit)) return 'ordinal';
  if ((unit === '期' && !heldInTerms.test(after)) || inOrdinalList.test(before)) return 'ordinal';
  return pointing.test(before) || countsWhatIsListed(number, { before, after }) ? 'listed' : undefined;
}

/** Whether words have a verb that brings something into being. */
export function bringsIntoBeing(words: string): boolean {
  return bringing.test(words);
}

/**
 * Whether the words before a number list as many things as it then sums up: 医疗质量、运营效率等两个方面. What is
 * listed to be made is a count (建设甲、乙两个中心), and so is a number at the end (甲中心、乙基地2个).
 */
export function countsWhatIsListed(
  number: string,
  { before, after }: Pick<NumberInText, 'before' | 'after'>,
): boolean {
  const count = parseNumeral(number);
  if (count === undefined || count < 2 || !/^\p{Script=Han}/u.test(after)) return false;
  const clause = /[^，,。；;：:（）()]*$/u.exec(before)?.[0].replace(/等?(?:共|这|以上)?$/u, '') ?? '';
  if (bringsIntoBeing(clause)) return false;
  const items = clause.split(/、|以及|[和与及]/u);
  return items.length >= count && items.every((item) => item.trim() !== '');
}

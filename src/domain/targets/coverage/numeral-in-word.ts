import type { NumeralExclusion } from '../../../schemas/numeral-exclusion.ts';
import type { NumeralToken } from '../../text/numerals/list-numeral-tokens.ts';
import { wordKind } from '../../text/quantities/is-in-word.ts';
import { unitPattern } from '../../text/quantities/units.ts';

const unitText = new RegExp(`^(?:${unitPattern})`, 'u');
/** What counts things without being a unit of the parser, fractions, and more of a number: a person says what they are. */
const counting =
  /^(?:批|组|轮|届|步|层|方|系列|些|分之|成|倍|番|[余多几数点个]|[零〇一二三四五六七八九十百千万亿半两]|\d)/u;
/** A year, month or day. */
const dating = /^(?:年|月|日|号|季度)/u;
/** Words before and after that can matter, in UTF-16 code units. */
const REACH = 40;

/**
 * Why a numeral in Chinese characters measures nothing, by the rules of the language alone: an ordinal (第二课堂, 二次污染),
 * a level or a single digit with no measure after it (三级医院, 三人制, 一站式, 一带一路), or the sum of what is listed
 * (甲和乙两个关口). Nothing where a person has to say what it is: 两校, 一批 and every number of more digits.
 */
export function numeralInWord(
  text: string,
  { text: number, start, end, script }: NumeralToken,
): NumeralExclusion['reason'] | undefined {
  if (script !== 'chinese') return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (before.endsWith('第')) return dating.test(after) ? undefined : '序数';
  const unit = unitText.exec(after)?.[0];
  if (unit !== undefined) {
    const kind = wordKind({ number, unit, before, after: after.slice(unit.length) });
    if (kind === undefined) return undefined;
    return kind === 'ordinal' ? '序数' : kind === 'listed' ? '并列' : '词素';
  }
  const isDigit = /^[一二三四五六七八九]$/u.test(number) && /^\p{Script=Han}/u.test(after);
  const isNumber = counting.test(after) || dating.test(after) || /分之$|[\d点比]$/u.test(before);
  return isDigit && !isNumber ? '词素' : undefined;
}

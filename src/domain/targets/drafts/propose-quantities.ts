import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { readChanges } from '../../text/quantities/read-changes.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';
import { readRecurrences } from '../../text/quantities/read-recurrences.ts';
import { isInName } from '../coverage/is-in-name.ts';
import type { Sentence } from './is-condition.ts';
import { MONEY_OR_SHARE, RATE_WORDS } from '../rate-words.ts';
import { isCondition } from './is-condition.ts';
import { isCountOfListed } from './is-count-of-listed.ts';

/** What one item of a clause says: its words, the kind of series it would make, and its number. */
export type ProposedStatement = Pick<TargetPoint, 'quote'> &
  Partial<Pick<TargetPoint, 'value' | 'valueMax' | 'unit' | 'comparator' | 'comparatorText' | 'relative'>> & {
    readonly kind: TargetSeries['kind'];
  };

const durations = new Set(['年', '月', '个月', '周', '天', '日', '小时', '学时', '工作日', '个工作日']);
const remitted = /^[，,]\s*[^，,；;]{0,6}(?:免征|免收|免缴|减半|减征)/u;
/** What a length of time may measure: an exemption, a term, a notice. */
const timed =
  /免征|免缴|免收|减征|(?:时间|时长|期限|周期|学制|任期|有效期|为期)(?:一般|累计|原则上|最长|均)*(?:为|达|是)?$|公示$/u;
/** Words before 一所 that make it a count. */
const bounding = /^(?:至少|最少|起码|不少于|不低于|只能|最多|不超过)$/u;
const cycle = /^一?(?:个)?周期/u;

/**
 * One statement for each number of a clause that may be a commitment: not in a name or date, no condition, no count of
 * what is listed, no bare length of time, and 一个 only right after a verb.
 * @param verb verbs that bring something into being
 */
export function proposeQuantities(clause: string, verb: RegExp, sentence: Sentence): ProposedStatement[] {
  const isRecurring = readRecurrences(clause).length > 0;
  const dates = readDates(clause);
  const former = readChanges(clause).map(({ from }) => from.start);
  const isDating = (each: Quantity) =>
    dates.some((date) => date.start < each.end && each.start < date.end && !isRemission(clause, date.end));
  const isCommitment = (each: Quantity) =>
    !isInName(clause, each.start) &&
    !isDating(each) &&
    !former.includes(each.start) &&
    (!each.isIndefinite || isCounted(each, clause, verb)) &&
    (!durations.has(each.unit) || isRecurring || each.comparator !== 'eq' || isTerm(each, clause)) &&
    (each.unit !== '级' || each.comparatorWords.length > 0) &&
    !isCondition(each, clause, sentence) &&
    !isCountOfListed(each, clause, sentence.rest);
  return splitItems(clause, readQuantities(clause).filter(isCommitment)).map(({ quote, quantity }) => ({
    kind: isRate(quantity, clause, sentence) ? 'policy-rate' : isRecurring ? 'recurring' : 'target',
    quote,
    value: quantity.value,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    ...(quantity.unit === '' ? {} : { unit: quantity.unit }),
    ...relativeOf(quantity),
    comparator: quantity.comparator,
    ...(quantity.comparatorWords[0] === undefined ? {} : { comparatorText: quantity.comparatorWords[0] }),
  }));
}

/** A sum or share that is paid, charged or remitted, or up to which that is so (未超过8万元的，免征). */
function isRate({ unit }: Quantity, clause: string, { rest }: Sentence): boolean {
  return MONEY_OR_SHARE.test(unit) && (RATE_WORDS.test(clause) || remitted.test(rest));
}

/** 五年内免征: the length of time is what is granted. */
function isRemission(clause: string, end: number): boolean {
  return /^(?:可|继续|免于)*(?:免[征缴收]|减[征免半]|不改变)/u.test(clause.slice(end));
}

/** 一个 right after a verb, and 一所 where a word bounds it (至少建设一所), count. */
function isCounted({ unit, start, comparatorWords }: Quantity, clause: string, verb: RegExp): boolean {
  return (unit === '个' && verb.test(clause.slice(0, start))) || bounding.test(comparatorWords[0] ?? '');
}

function isTerm({ start, end }: Quantity, clause: string): boolean {
  const before = clause.slice(0, start);
  return timed.test(before) || cycle.test(clause.slice(end)) || isRemission(clause, end + 1);
}

function relativeOf({ base, unit, value, text }: Quantity): Pick<ProposedStatement, 'relative'> {
  return base === undefined || unit !== '倍' ? {} : { relative: { base, factor: value, text } };
}

/** An enumeration is cut into one item a number, whether the number stands before its noun or after it. */
function splitItems(
  clause: string,
  quantities: readonly Quantity[],
): { readonly quote: string; readonly quantity: Quantity }[] {
  const items: { quote: string; quantity: Quantity }[] = [];
  let start = 0;
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const between = next === undefined ? '' : clause.slice(quantity.end, next.start);
    let end = clause.length;
    let nextStart = start;
    if (next !== undefined && /[、和及与]$/u.test(between)) [end, nextStart] = [next.start - 1, next.start];
    else if (/^[、和及与]/u.test(between)) [end, nextStart] = [quantity.end, quantity.end + 1];
    items.push({ quote: clause.slice(start, end), quantity });
    start = nextStart;
  }
  return items;
}

import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';
import { readRecurrences } from '../../text/quantities/read-recurrences.ts';
import { isInName } from '../coverage/is-in-name.ts';

/** What one item of a clause says: its words, the kind of series it would make, and its number. */
export type ProposedStatement = Pick<TargetPoint, 'quote'> &
  Partial<Pick<TargetPoint, 'value' | 'valueMax' | 'unit' | 'comparator' | 'comparatorText' | 'relative'>> & {
    readonly kind: TargetSeries['kind'];
  };

const durations = new Set(['年', '月', '个月', '周', '天', '日', '小时', '学时']);
const rates = /编制|税|抵免|减按|费率|贴息|补助比例/u;

/**
 * One statement for each number of a clause that may be a commitment: not in a name or date, no level (两级), no
 * bare length of time, and 一个 only right after a verb.
 * @param verb verbs that bring something into being
 */
export function proposeQuantities(clause: string, verb: RegExp): ProposedStatement[] {
  const isRecurring = readRecurrences(clause).length > 0;
  const dates = readDates(clause);
  const isCommitment = (each: Quantity) =>
    each.unit !== '级' &&
    !isInName(clause, each.start) &&
    !dates.some((date) => date.start < each.end && each.start < date.end) &&
    (!each.isIndefinite || (each.unit === '个' && verb.test(clause.slice(0, each.start)))) &&
    (!durations.has(each.unit) || isRecurring || each.comparator !== 'eq');
  return splitItems(clause, readQuantities(clause).filter(isCommitment)).map(({ quote, quantity }) => ({
    kind: quantity.unit === '%' && rates.test(quote) ? 'policy-rate' : isRecurring ? 'recurring' : 'target',
    quote,
    value: quantity.value,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    unit: quantity.unit,
    ...relativeOf(quantity),
    comparator: quantity.comparator,
    ...(quantity.comparatorWords[0] === undefined ? {} : { comparatorText: quantity.comparatorWords[0] }),
  }));
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

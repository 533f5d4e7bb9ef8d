import type { MadeReport, MadeTarget } from './line.ts';
import type { Prose } from './prose.ts';
import { zipf } from './prose.ts';
import { COUNTED, DELIVERABLES, INDICATORS, MODIFIERS, SHARES } from './words.ts';

/** What a document counts: its name in the text, its unit, and the indicator where many places count it. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly indicator?: string;
}

/** Gives out measures and things to be delivered, each once in a document. */
export interface Measures {
  counted(): Measure;
  deliverable(): string;
}

/** Measures of one document: those that many places have first, then ones of its own. */
export function makeMeasures(prose: Prose): Measures {
  const { random, chance } = prose;
  const taken = new Set<string>();
  const once = (make: () => string): string => {
    for (;;) {
      const name = make();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  return {
    counted: () => {
      const [id, name, , unit] = zipf(random, INDICATORS);
      if (chance(25) && !taken.has(name)) {
        taken.add(name);
        return { name, unit, indicator: id };
      }
      if (chance(18)) {
        return {
          name: once(() => `${random.pick(MODIFIERS)}${prose.thing()}${random.pick(SHARES)}`),
          unit: '%',
        };
      }
      const [thing, own] = zipf(random, COUNTED);
      const start = chance(30) ? prose.coined() : random.pick(MODIFIERS);
      return { name: once(() => `${start}${random.pick(MODIFIERS)}${thing}`), unit: own };
    },
    deliverable: () =>
      once(() => `${random.pick(MODIFIERS)}${random.pick(MODIFIERS)}${zipf(random, DELIVERABLES)}`),
  };
}

/** When statements fall due: the date, and the words that print it before them. */
export interface Due {
  readonly date: string;
  readonly text: string;
}

/** The words of a year or month as texts print them. */
export function makeDue({ random, chance }: Prose, year: number): Due {
  if (chance(12)) {
    const month = random.pick([3, 6, 9, 10]);
    return { date: `${year}-${String(month).padStart(2, '0')}`, text: `${year}年${month}月底前` };
  }
  return {
    date: String(year),
    text: random.pick([`到${year}年`, `到${year}年`, `到${year}年底`, `${year}年底前`]),
  };
}

/** A clause that sets a number to be reached for a measure. */
export function stateTarget(prose: Prose, measure: Measure, due?: Due): MadeTarget {
  const { random, chance } = prose;
  const { name, unit, indicator } = measure;
  const base = {
    kind: 'target',
    name,
    unit,
    ...(indicator === undefined ? {} : { indicator }),
    ...(due === undefined ? {} : { due }),
  } as const;
  if (unit === '%') {
    const value = 40 + random.below(58);
    const isAtLeast = chance(70);
    const isSoft = chance(20);
    return {
      ...base,
      series: 'target',
      counting: 'unstated',
      value,
      comparator: isAtLeast ? 'gte' : 'eq',
      comparatorText: isAtLeast ? '以上' : '达到',
      modality: isSoft ? 'strive' : 'stated',
      modalityText: isSoft ? '力争' : '达到',
      quote: `${isSoft ? '力争' : ''}${name}达到${value}%${isAtLeast ? '以上' : ''}`,
    };
  }
  const isPeople = unit.endsWith('人次');
  const value = isPeople
    ? random.pick([1.2, 2, 2.5, 3, 4.8, 6, 12])
    : 1 + Math.floor(40 * random.next() ** 3);
  const amount = unit === '人次' ? 200 * Math.ceil(value * 5) : value;
  const isYearly = isPeople && due === undefined;
  const verb = isPeople
    ? '开展'
    : random.pick(['建成', '培育', '打造', '建设', '组建', '认定', '新建', '遴选']);
  const soft = chance(22)
    ? random.pick([
        ['推动', 'advance'],
        ['力争', 'strive'],
        ['支持', 'support'],
        ['探索', 'explore'],
      ] as const)
    : undefined;
  const isAtLeast = chance(25);
  const made = isPeople ? `${name}${amount}${unit}` : `${amount}${unit}${isAtLeast ? '以上' : ''}${name}`;
  return {
    ...base,
    series: isYearly ? 'recurring' : 'target',
    counting: verb === '新建' ? 'new' : 'unstated',
    value: amount,
    comparator: isAtLeast ? 'gte' : 'eq',
    ...(isAtLeast ? { comparatorText: '以上' } : {}),
    modality: soft?.[1] ?? 'stated',
    modalityText: soft?.[0] ?? verb,
    quote: `${isYearly ? '每年' : ''}${soft?.[0] ?? ''}${verb}${made}${isPeople && isAtLeast ? '以上' : ''}`,
  };
}

/** A clause that says what is to be there, without a number. */
export function stateDeliverable({ random, chance }: Prose, name: string, due?: Due): MadeTarget {
  const isSoft = chance(25);
  const verb = random.pick(['建立', '出台', '建成', '完善', '制定']);
  return {
    kind: 'target',
    name,
    series: 'deliverable',
    counting: 'unstated',
    modality: isSoft ? 'explore' : 'stated',
    modalityText: isSoft ? '探索' : verb,
    quote: `${isSoft ? '探索' : ''}${verb}${name}`,
    ...(due === undefined ? {} : { due }),
  };
}

/** A clause that says what there is. */
export function stateReport(
  { random }: Prose,
  measure: Measure,
  role: MadeReport['role'],
  year?: number,
): MadeReport {
  const { name, unit, indicator } = measure;
  const value =
    unit === '%' ? 30 + random.below(60) : unit === '万人次' ? 1 + random.below(9) : 2 + random.below(60);
  const verb = role === 'baseline' ? '现有' : '建成';
  const isReached = /^[%万人]/u.test(unit);
  return {
    kind: 'report',
    name,
    ...(indicator === undefined ? {} : { indicator }),
    value,
    unit,
    role,
    ...(year === undefined ? {} : { asOf: { date: String(year), text: `截至${year}年底` } }),
    ...(isReached ? { comparatorText: '达到' } : {}),
    quote: isReached ? `${name}达到${value}${unit}` : `${verb}${name}${value}${unit}`,
  };
}

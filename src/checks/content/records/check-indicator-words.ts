import { joinReading, readConjecturally } from '../../../domain/readings/read-conjecturally.ts';
import { inOrderOf, indexOnce, recordWithId } from '../../../domain/record-index.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { fieldNames, noteAccepts } from '../../../domain/targets/checks/note-accepts.ts';
import { letterPairs, similarity } from '../../../domain/text/similarity.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import type { Located, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** As alike as this, a name is that of the indicator. */
const SAME = 0.6;

/**
 * A series or report belongs to the indicator whose name is most like its own among those of its unit, and one whose
 * name is that of an indicator belongs to it; the note gives the reason for anything else after `指标：`,
 * as long as the names have something in common. Garbled names
 * are compared as meant. An indicator counts as all its records do, and as none is said to where they differ.
 */
export function* checkIndicatorWords(content: Content): Generator<Diagnostic> {
  if (!content.indicators.isFit) return;
  const indicators = content.indicators.records.map(({ value }) => value);
  const counted = new Map<string, Set<string>>();
  for (const { where, isReport, name, unit, indicator, note, counting } of measured(content)) {
    if (indicator !== undefined && counting !== undefined) {
      counted.set(indicator, (counted.get(indicator) ?? new Set()).add(counting));
    }
    const own = recordWithId(indicators, indicator);
    if (indicator !== undefined && own === undefined) continue;
    if (own === undefined && ofUnit(indicators, unitKey(unit)).length === 0) continue;
    const [likest] = rankAlike(name, unit, indicators);
    const problem = problemOf({ isReport, name, unit }, own, likest);
    if (noteAccepts(note, 'indicator')) {
      if (problem === undefined) yield problemAt(where, ['note'], idleReason(name));
      else if (own === undefined || likeness(name, own) >= (likest?.score ?? 0) / 2) continue;
    }
    if (problem === undefined) continue;
    const field = own === undefined ? 'name' : problem.ruleId === 'indicator-unit' ? 'unit' : 'indicator';
    yield problemAt(where, [field], problem);
  }
  if (!content.targets.isFit || !content.reports.isFit) return;
  for (const where of content.indicators.records) {
    const found = [...(counted.get(where.value.id) ?? [])];
    const expected = found.length === 1 ? found[0] : 'unstated';
    if (expected === undefined || where.value.counting === expected) continue;
    yield problemAt(where, ['counting'], otherCounting(where.value.counting, expected));
  }
}

/** The indicator whose name is that of a series, so that the series belongs to it or its note says why not. */
export function indicatorOfName(
  name: string,
  unit: string | undefined,
  indicators: readonly Indicator[],
): Indicator | undefined {
  const [likest] = rankAlike(name, unit, indicators);
  return likest !== undefined && likest.score >= SAME ? likest.each : undefined;
}

interface Measured {
  readonly where: Located<unknown>;
  /** `check-indicators.ts` looks at the units of series. */
  readonly isReport: boolean;
  /** As meant, where the text is garbled. */
  readonly name: string;
  readonly unit: string | undefined;
  readonly indicator: string | undefined;
  readonly note: string | undefined;
  /** Absent where nothing is counted. */
  readonly counting: Indicator['counting'] | undefined;
}

function* measured(content: Content): Generator<Measured> {
  const readings = new Map(content.readings.records.map(({ value }) => [value.policy, value]));
  const meant = (policy: string | undefined, provision: string, name: string): string => {
    const reading = readings.get(policy ?? '');
    return reading === undefined ? name : joinReading(readConjecturally(name, provision, reading));
  };
  for (const where of content.targets.records) {
    const { policy, points, name, unit, indicator, note, counting } = where.value;
    const isCounted = points.some(({ value }) => value !== undefined);
    yield {
      where,
      isReport: false,
      name: meant(policy, points[0]?.provision ?? '', name),
      unit,
      indicator,
      note,
      counting: isCounted ? counting : undefined,
    };
  }
  for (const where of content.reports.records) {
    const { policy, source, name, unit, indicator, note, counting, value } = where.value;
    const provision = 'provision' in source ? source.provision : '';
    yield {
      where,
      isReport: true,
      name: meant(policy, provision, name),
      unit,
      indicator,
      note,
      counting: value === undefined ? undefined : counting,
    };
  }
}

/** An indicator, and how alike its name is to another. */
interface Likeness {
  readonly each: Indicator;
  /** Above 0, at most 1. */
  readonly score: number;
}

/** @param likest the indicator whose name is most like that of the record, of those it may belong to */
function problemOf(
  { isReport, name, unit }: Pick<Measured, 'isReport' | 'name' | 'unit'>,
  own: Indicator | undefined,
  likest: Likeness | undefined,
): Problem | undefined {
  if (own === undefined)
    return likest !== undefined && likest.score >= SAME ? leftOut(name, likest.each) : undefined;
  if (likest !== undefined && likeness(name, own) < likest.score)
    return otherIndicator(name, own, likest.each);
  const isOtherUnit = unit !== undefined && own.unit !== undefined && unit !== own.unit;
  return isReport && isOtherUnit ? otherUnit(unit, own) : undefined;
}

/**
 * The indicators that a record of such a name and unit may belong to and whose names are alike at all, the likest first,
 * of equals in the order of the list.
 */
function rankAlike(
  name: string,
  unit: string | undefined,
  indicators: readonly Indicator[],
): readonly Likeness[] {
  const pairs = [...letterPairs(name)];
  return inOrderOf(
    indicators,
    pairs.flatMap((pair) => ofPair(indicators, `${unitKey(unit)} ${pair}`)),
  )
    .map((each) => ({ each, score: likeness(name, each) }))
    .sort((a, b) => b.score - a.score);
}

/** Of a thing without a number: it may belong with things that are counted, not with shares and lengths of time. */
const NO_UNIT = '';

function unitKey(unit: string | undefined): string {
  return unit ?? NO_UNIT;
}

/** The units, as keys, of the records that may belong to an indicator of a unit. */
function unitKeysOf({ unit }: Indicator): readonly string[] {
  return unit !== undefined && /^[个家所座支项]$/u.test(unit) ? [unit, NO_UNIT] : [unitKey(unit)];
}

const ofUnit = indexOnce(unitKeysOf);

/** By the unit of a record and two letters that stand together in its name. */
const ofPair = indexOnce((indicator: Indicator) => {
  const pairs = namesOf(indicator).flatMap((name) => [...letterPairs(name)]);
  return unitKeysOf(indicator).flatMap((unit) => pairs.map((pair) => `${unit} ${pair}`));
});

/** That of the likest of its names. */
function likeness(name: string, indicator: Indicator): number {
  return Math.max(...namesOf(indicator).map((each) => similarity(each, name)));
}

/** The names that an indicator has (甲、乙). */
function namesOf({ name }: Indicator): readonly string[] {
  return name.split('、');
}

const HINT = {
  zh: `改 indicator；名称相近而不是一回事的，在 note 中写“${fieldNames.indicator}：”和理由`,
  en: `Correct indicator; where the names are alike and the things are not, give the reason in the note after “${fieldNames.indicator}：”`,
};

function otherIndicator(name: string, own: Indicator, likest: Indicator): Problem {
  return {
    ruleId: 'indicator-words',
    message: {
      zh: `“${name}”归入指标“${own.name}”（${own.id}），名称更近“${likest.name}”（${likest.id}）`,
      en: `“${name}” is put to the indicator “${own.name}” (${own.id}), its words are more like “${likest.name}” (${likest.id})`,
    },
    hint: HINT,
  };
}

function leftOut(name: string, likest: Indicator): Problem {
  return {
    ruleId: 'indicator-words',
    message: {
      zh: `“${name}”没有写 indicator，名称与指标“${likest.name}”（${likest.id}）相同或相近`,
      en: `“${name}” has no indicator, and its words are those of “${likest.name}” (${likest.id})`,
    },
    hint: HINT,
  };
}

function idleReason(name: string): Problem {
  return {
    ruleId: 'indicator-words',
    message: {
      zh: `“${name}”的 note 写了指标的理由，而 indicator 正是名称最近的，或没有相近的指标`,
      en: `The note of “${name}” gives a reason about its indicator, which is the likeliest one, or none is like it`,
    },
    hint: {
      zh: '补写或改正 indicator；理由不再需要的，删去',
      en: 'Add or correct indicator; delete the reason where none is needed',
    },
  };
}

function otherUnit(unit: string, own: Indicator): Problem {
  return {
    ruleId: 'indicator-unit',
    message: {
      zh: `单位是“${unit}”，指标 ${own.id} 的单位是“${own.unit ?? ''}”`,
      en: `It counts in “${unit}”, its indicator ${own.id} in “${own.unit ?? ''}”`,
    },
    hint: HINT,
  };
}

function otherCounting(found: string, expected: string): Problem {
  return {
    ruleId: 'indicator-counting',
    message: {
      zh: `counting 写作 ${found}，它的目标和公布值${expected === 'unstated' ? '没有写明，或写法不一' : `都是 ${expected}`}`,
      en: `counting is ${found}; its targets and reports ${expected === 'unstated' ? 'do not say, or differ' : `are all ${expected}`}`,
    },
    hint: { zh: `写 counting: ${expected}`, en: `Write counting: ${expected}` },
  };
}

import { indexOnce } from '../../../domain/record-index.ts';
import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * Two statements of one series for one date are the same commitment printed twice, and a statement without a date is
 * another of the series printed again: one is recorded as repeating the other, or as stating it differently where the
 * numbers differ, so that neither is counted twice. So are statements of two series of one document, indicator and date,
 * where one of the series has no scope, and thus takes in what the other counts.
 */
export function* checkLinkedPoints(content: Content): Generator<Diagnostic> {
  const points = new Map(
    content.targets.records.flatMap(({ value }) => value.points.map((point) => [point.id, point])),
  );
  const series = content.targets.records.map(({ value }) => value);
  for (const where of content.targets.records) {
    for (const [index, point] of where.value.points.entries()) {
      const first = (id: string): string => firstOf(id, points);
      const wider = findWider(where.value, point, series, first);
      if (wider !== undefined) {
        yield problemAt(where, ['points', index], {
          ruleId: 'target-unlinked',
          message: {
            zh: `${point.id} 与 ${wider.id} 的指标和时限相同，后者不限范围，没有写明两处表述的关系`,
            en: `${point.id} and ${wider.id} have one indicator and date, the second has no scope; nothing says how the two relate`,
          },
          hint: {
            zh: '同一件事表述不同的写 variantOf；不是同一件事的，各写 scope',
            en: 'Write variantOf where one thing is put differently; give each its scope where they are not one thing',
          },
        });
      }
      const earlier = findUnlinked(where.value.points, index, first);
      if (earlier !== undefined) {
        yield problemAt(where, ['points', index], {
          ruleId: 'target-unlinked',
          message: {
            zh: `${point.id} 与 ${earlier.id} 同属一个系列，时限相同或未写明，没有写明是重复还是两处表述不同`,
            en: `${point.id} and ${earlier.id} stand in one series, for one date or undated; nothing says whether one repeats the other or states it differently`,
          },
          hint: {
            zh: '同一件事印两次的写 repeatOf，表述不同的写 variantOf；不是同一件事的另立系列',
            en: 'Write repeatOf where it is printed twice, variantOf where it is put differently; give another thing a series of its own',
          },
        });
      }
      const repeated = points.get(point.repeatOf ?? '');
      const fault = repeated && differenceOf(point, repeated);
      if (fault === undefined) continue;
      yield problemAt(where, ['points', index, 'repeatOf'], {
        ruleId: 'target-repeat',
        message: { zh: `${point.id}：${fault.zh}`, en: `${point.id}: ${fault.en}` },
        hint: { zh: '数值或时限不同的，写 variantOf', en: 'Write variantOf where number or date differ' },
      });
    }
  }
}

/** A statement of the same series that the one at `index` ought to be linked to and is not. */
function findUnlinked(
  points: readonly TargetPoint[],
  index: number,
  first: (id: string) => string,
): TargetPoint | undefined {
  const point = points[index];
  if (point === undefined) return undefined;
  const isLinked = ({ id }: TargetPoint): boolean => first(id) === first(point.id);
  const others = points.filter(({ id }) => id !== point.id);
  if (point.due === undefined && !others.some(isLinked)) return others[0];
  return points.slice(0, index).find((other) => other.due === point.due && !isLinked(other));
}

const keyOf = (policy: string, indicator: string | undefined): string => `${policy} ${indicator ?? ''}`;
const seriesOf = indexOnce(({ policy, indicator }: TargetSeries) => [keyOf(policy, indicator)]);

/** A statement of another series without scope, of the same document, indicator and date, that a point is not linked to. */
function findWider(
  { id, policy, indicator }: TargetSeries,
  point: TargetPoint,
  all: readonly TargetSeries[],
  first: (id: string) => string,
): TargetPoint | undefined {
  if (indicator === undefined || point.due === undefined) return undefined;
  return seriesOf(all, keyOf(policy, indicator))
    .filter((series) => series.id !== id && series.scope === undefined)
    .flatMap(({ points }) => points)
    .find((other) => other.due === point.due && first(other.id) !== first(point.id));
}

/** The statement that a chain of repeats and variants leads to; a chain that leads back to itself is followed once. */
function firstOf(id: string, points: ReadonlyMap<string, TargetPoint>, seen: readonly string[] = []): string {
  const point = points.get(id);
  const named = point?.repeatOf ?? point?.variantOf;
  return named === undefined || seen.includes(named) ? id : firstOf(named, points, [...seen, id]);
}

function differenceOf(point: TargetPoint, repeated: TargetPoint): Bilingual | undefined {
  if (point.due !== repeated.due) {
    return {
      zh: `时限与所重复的 ${repeated.id} 不同`,
      en: `its date is not that of ${repeated.id}, which it repeats`,
    };
  }
  if (point.value !== repeated.value || point.valueMax !== repeated.valueMax) {
    return {
      zh: `数值与所重复的 ${repeated.id} 不同`,
      en: `its number is not that of ${repeated.id}, which it repeats`,
    };
  }
  return undefined;
}

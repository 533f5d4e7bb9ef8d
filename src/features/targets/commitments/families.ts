import type { TrackedSeries } from '../../../content/site.ts';
import { endOf } from '../../records/deadlines/deadlines.ts';
import type { CommitmentRow } from './rows.ts';

/** A series, and the one whose statement it words differently; itself where there is none. */
export interface FamilyMember {
  readonly tracked: TrackedSeries;
  readonly head: string;
}

/** Each series that words another one's statement differently stands right after it. */
export function withVariants(series: readonly TrackedSeries[]): readonly FamilyMember[] {
  const ids = new Map(
    series.flatMap((each) => each.series.points.map((point) => [point.id, each.series.id])),
  );
  const byId = new Map(series.map((each) => [each.series.id, each]));
  const parentOf = ({ series: { id, points } }: TrackedSeries): string | undefined =>
    points.flatMap(({ variantOf }) => ids.get(variantOf ?? '') ?? []).find((owner) => owner !== id);
  const headOf = (each: TrackedSeries, seen: readonly string[] = []): string => {
    const parent = byId.get(parentOf(each) ?? '');
    return parent === undefined || seen.includes(parent.series.id)
      ? each.series.id
      : headOf(parent, [...seen, each.series.id]);
  };
  const families = Map.groupBy(series, (each) => headOf(each));
  return series.flatMap(({ series: { id } }) => {
    const family = families.get(id) ?? [];
    const own = family.filter((each) => each.series.id === id);
    const variants = family.filter((each) => each.series.id !== id);
    return [...own, ...variants].map((tracked) => ({ tracked, head: id }));
  });
}

/** The latest deadline first, then rows with several dates, those with numbers, words; variants stay with their row. */
export function sortFamilies(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
  const families = [...Map.groupBy(rows, ({ family }) => family).values()];
  const rank = ([head]: readonly CommitmentRow[]) => {
    const marks = head?.marks ?? [];
    return {
      last: endOf(marks.at(-1)?.due ?? ''),
      isSeveral: marks.length > 1 ? 1 : 0,
      hasNumber: marks.some(({ value }) => /\d/u.test(value)) ? 1 : 0,
    };
  };
  return families
    .toSorted((one, other) => {
      const a = rank(one);
      const b = rank(other);
      if (a.last !== b.last) return a.last < b.last ? 1 : -1;
      return b.isSeveral - a.isSeveral || b.hasNumber - a.hasNumber;
    })
    .flat();
}

import { localise } from '../../../content/localise.ts';
import type { TrackedPoint, TrackedSeries } from '../../../content/site.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DeadlineTone, ToneFacts } from './tone.ts';
import { toneOf } from './tone.ts';

/** A statement with a date, and with those that repeat it. */
export interface Deadline extends ToneFacts {
  /** Id of the statement, the first where others repeat it. */
  readonly id: string;
  readonly tracked: TrackedPoint;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly due: string;
  readonly statusData: StatusData;
  readonly tone: DeadlineTone;
  /** Name of the place whose document states it. */
  readonly region: string;
}

/** The deadlines of a series in their order: statements that are dated and repeat no other. */
export function deadlinesOf(
  locale: Locale,
  { points, policy }: TrackedSeries,
  thisYear: string,
): readonly Deadline[] {
  const region = localise(policy.region, locale).name;
  return points
    .flatMap((tracked): readonly Deadline[] => {
      const { point, status = 'undated', statusData } = tracked;
      const { due } = point;
      if (due === undefined || point.repeatOf !== undefined) return [];
      const facts = {
        year: due.slice(0, 4),
        status,
        isDerived: datingOf(point) === 'derived',
        isReference: policy.nature === 'reference',
      };
      return [{ ...facts, id: point.id, tracked, due, statusData, tone: toneOf(facts, thisYear), region }];
    })
    .toSorted((a, b) => (endOf(a.due) < endOf(b.due) ? -1 : endOf(a.due) > endOf(b.due) ? 1 : 0));
}

/** A date known to its year or month only stands at its end. */
export function endOf(due: string): string {
  return due.length === 4 ? `${due}-13` : due.length === 7 ? `${due}-32` : due;
}

import type { CommitmentsInput } from '../../../charts/commitments/commitments-input.ts';
import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { bandLabel, bandsOf } from '../../records/deadlines/bands.ts';
import { drawnMark } from '../commitments/picture/drawn-mark.ts';
import { viewMarks } from '../commitments/marks.ts';

/** The axis that all commitments share. */
const sharedAxis = oncePerSite((site: Site) =>
  bandsOf(
    yearsOf(completeTracker(site).filter((each) => targetPartOf(each) === 'counted')),
    site.asOf.slice(0, 4),
  ),
);

function yearsOf(tracker: readonly TrackedSeries[]): readonly string[] {
  return tracker.flatMap(({ points }) => points.flatMap(({ point: { due } }) => due?.slice(0, 4) ?? []));
}

/**
 * The row of a series in the picture of commitments, on the axis that all of them share; on one of its own where it is
 * not counted with them. Undefined where the text dates nothing.
 */
export function viewSeriesRow(
  site: Site,
  locale: Locale,
  tracked: TrackedSeries,
): CommitmentsInput | undefined {
  const thisYear = site.asOf.slice(0, 4);
  const isShared = tracked.policy.trackers === 'complete' && targetPartOf(tracked) === 'counted';
  const { bands, find } = isShared ? sharedAxis(site) : bandsOf(yearsOf([tracked]), thisYear);
  const marks = viewMarks(locale, tracked, thisYear, find).map(drawnMark);
  if (marks.length === 0) return undefined;
  return {
    bands: bands.map((id) => ({
      id,
      label: bandLabel(locale, id),
      head: '',
      isCurrent: id === thisYear,
    })),
    groups: [{ title: '', facts: '', rows: [{ name: '', isVariant: false, marks }] }],
    asOfMonth: Number(site.asOf.slice(5, 7)),
  };
}

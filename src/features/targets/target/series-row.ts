import type { CommitmentsInput } from '../../../charts/commitments/commitments-input.ts';
import { localise } from '../../../content/localise.ts';
import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { bandLabel, bandsOf } from '../commitments/bands.ts';
import { viewRow } from '../commitments/rows.ts';

/** The axis that all commitments share. */
const sharedAxis = oncePerSite((site: Site) =>
  bandsOf(
    completeTracker(site).filter((each) => targetPartOf(each) === 'counted'),
    site.asOf.slice(0, 4),
  ),
);

/** Names of bodies, by id. */
const bodyNames = oncePerSite((site: Site) => ({
  'zh-CN': new Map(site.organisations.map((body) => [body.id, localise(body, 'zh-CN').name])),
  en: new Map(site.organisations.map((body) => [body.id, localise(body, 'en').name])),
}));

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
  const { bands, find } = isShared ? sharedAxis(site) : bandsOf([tracked], thisYear);
  const bodies = bodyNames(site)[locale];
  const { marks } = viewRow({ site, locale, bodies, findBand: find }, { tracked, isVariant: false });
  if (marks.length === 0) return undefined;
  return {
    bands: bands.map((id) => ({
      id,
      label: bandLabel(locale, id, bands),
      head: '',
      isCurrent: id === thisYear,
    })),
    groups: [{ title: '', facts: '', rows: [{ name: '', isVariant: false, marks }] }],
    asOfMonth: Number(site.asOf.slice(5, 7)),
  };
}

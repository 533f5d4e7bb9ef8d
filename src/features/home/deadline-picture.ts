import { localise } from '../../content/localise.ts';
import type { Site, TrackedSeries } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { completeTracker, targetPartOf } from '../records/counted-statements.ts';
import { formatBandCount } from '../records/deadlines/band-count.ts';
import { bandLabel, bandsOf } from '../records/deadlines/bands.ts';
import type { Deadline } from '../records/deadlines/deadlines.ts';
import { deadlinesOf, endOf } from '../records/deadlines/deadlines.ts';
import { deadlineMessages } from '../records/deadlines/messages.ts';
import type { DeadlineTone } from '../records/deadlines/tone.ts';
import { deadlineTones } from '../records/deadlines/tone.ts';

/** What one document dates in one band. */
interface DeadlineCell {
  readonly deadlines: readonly Deadline[];
  /** 已到期10条，推算3条; empty where it dates nothing. */
  readonly count: string;
}

/** Documents by years: a dot a deadline, as the page of targets draws them. */
export interface DeadlinePicture {
  readonly bands: readonly { readonly id: string; readonly label: string; readonly isCurrent: boolean }[];
  readonly rows: readonly {
    readonly id: string;
    readonly region: string;
    readonly title: string;
    /** Its rows on the page of targets. */
    readonly href: string;
    readonly cells: readonly DeadlineCell[];
  }[];
  /** Tones that occur. */
  readonly tones: readonly DeadlineTone[];
  /** Documents with deadlines that have no row. */
  readonly more: number;
}

/** Most documents and years that are drawn. */
const MOST_ROWS = 6;
const MOST_YEARS = 6;

/** Those of the documents with the nearest deadlines; reference material and policy rates are in none of it. */
export function viewDeadlinePicture(site: Site, locale: Locale): DeadlinePicture {
  const thisYear = site.asOf.slice(0, 4);
  const words = deadlineMessages[locale].count;
  const tracker = completeTracker(site).filter((tracked) => targetPartOf(tracked) === 'counted');
  const documents = [...Map.groupBy(tracker, ({ policy }) => policy)]
    .map(([policy, series]) => ({ policy, deadlines: allDeadlines(locale, series, thisYear) }))
    .filter(({ deadlines }) => deadlines.length > 0)
    .toSorted((a, b) => compareNearness(a.deadlines, b.deadlines, thisYear));
  const drawn = documents.slice(0, MOST_ROWS);
  const all = drawn.flatMap(({ deadlines }) => deadlines);
  const { bands, find } = bandsOf(
    all.map(({ year }) => year),
    thisYear,
    MOST_YEARS,
  );
  return {
    bands:
      all.length === 0
        ? []
        : bands.map((id) => ({ id, label: bandLabel(locale, id), isCurrent: id === thisYear })),
    rows: drawn.map(({ policy, deadlines }) => ({
      id: policy.id,
      region: localise(policy.region, locale).name,
      title: localise(policy, locale).shortTitle,
      href: site.urls.targets(locale, `place=${policy.id}`),
      cells: bands.map((id) => {
        const own = deadlines.filter(({ year }) => find(year) === id);
        return { deadlines: own, count: formatBandCount(locale, words, own, thisYear) };
      }),
    })),
    tones: deadlineTones.filter((tone) => all.some((deadline) => deadline.tone === tone)),
    more: documents.length - drawn.length,
  };
}

function allDeadlines(
  locale: Locale,
  series: readonly TrackedSeries[],
  thisYear: string,
): readonly Deadline[] {
  return series.flatMap((tracked) => deadlinesOf(locale, tracked, thisYear));
}

/** The nearest deadline ahead first; then what is past or derived, the latest first. */
function compareNearness(a: readonly Deadline[], b: readonly Deadline[], thisYear: string): number {
  const next = (list: readonly Deadline[]) =>
    list
      .filter(({ isDerived, year }) => !isDerived && year >= thisYear)
      .map(({ due }) => endOf(due))
      .toSorted()[0] ?? '~';
  const last = (list: readonly Deadline[]) =>
    list
      .map(({ due }) => endOf(due))
      .toSorted()
      .at(-1) ?? '';
  return compareTexts(next(a), next(b)) || compareTexts(last(b), last(a));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

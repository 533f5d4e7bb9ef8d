import { itemExtent } from '../../charts/timeline/item-extent.ts';
import type { TimelineItem } from '../../charts/timeline/timeline-input.ts';
import { timelineItem } from '../../charts/timeline/timeline-input.ts';
import { localise } from '../../content/localise.ts';
import { oncePerSite } from '../../content/once-per-site.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { formatValue } from '../records/format-statement.ts';
import { provisionPosition } from '../records/provision-position.ts';
import { timelineMessages } from './messages.ts';

/** What the timeline can be filtered by. */
export const timelineFilterNames = ['place', 'kind', 'year'] as const;
export type TimelineFilterName = (typeof timelineFilterNames)[number];

/** One milestone in the list. */
export interface TimelineEntry {
  readonly item: TimelineItem;
  readonly region: string;
  readonly kind: string;
  readonly date: string;
  readonly label: string;
  /** The words that the date comes from, where it is derived. */
  readonly dateText: string | undefined;
  readonly reasoning: string | undefined;
  readonly quote: string;
  /** Where it is printed; undefined for the metadata of the source page. */
  readonly source: { readonly href: string; readonly position: string } | undefined;
  readonly note: string | undefined;
  /** Series that fall due with it, with the values that do, as printed; empty where there is no number. */
  readonly targets: readonly { readonly name: string; readonly value: string; readonly href: string }[];
  /** Values of the filters; the years that it touches. */
  readonly values: Readonly<Record<TimelineFilterName, readonly string[]>>;
}

/**
 * An entry of the list.
 * @param number of the entry, from 1
 * @returns undefined where the record has no date
 */
export function viewEntry(
  site: Site,
  locale: Locale,
  milestone: Milestone,
  { policy, text }: SiteDocument,
  number: number,
): TimelineEntry | undefined {
  const words = timelineMessages[locale];
  const label = localise(milestone, locale).label;
  const derived = milestone.basis === 'derived';
  const item = timelineItem(
    milestone,
    derived ? formatMessage(locale, words.derivedLabel, { label }) : label,
    number,
  );
  if (item === undefined) return undefined;
  const points = pointsById(site);
  const due = milestone.targets.flatMap((id) => points.get(id) ?? []);
  const { from, to } = itemExtent(item).whole;
  // A deadline at the end of 2025 touches 2025, not 2026.
  const lastYear = Math.ceil(to) - 1;
  const firstYear = Math.min(Math.floor(from), lastYear);
  return {
    item,
    region: localise(policy.region, locale).name,
    kind: words.kind[milestone.kind],
    date: printDate(locale, item),
    label,
    dateText: derived ? milestone.dateText : undefined,
    reasoning: localise(milestone, locale).reasoning,
    quote: milestone.quote,
    source:
      milestone.provision === undefined
        ? undefined
        : {
            href: site.urls.policy(locale, policy.id, milestone.provision),
            position: provisionPosition(locale, text, milestone.provision),
          },
    note: milestone.note,
    targets: [...Map.groupBy(due, ({ series }) => series)].map(([series, own]) => ({
      name: localise(series, locale).name,
      value: [...new Set(own.map(({ point }) => formatValue(locale, point)))]
        .filter(Boolean)
        .join(punctuation[locale].listComma),
      href: site.urls.target(locale, series.id),
    })),
    values: {
      place: [policy.id],
      kind: [milestone.kind],
      year: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index)),
    },
  };
}

function printDate(locale: Locale, { kind, start, end }: TimelineItem): string {
  const words = timelineMessages[locale];
  if (kind === 'deadline') return formatMessage(locale, words.until, { date: formatDate(locale, end) });
  return start === end
    ? formatDate(locale, start)
    : formatMessage(locale, words.span, { from: formatDate(locale, start), to: formatDate(locale, end) });
}

/** A point of a series of targets. */
interface PointOfSeries {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}

/** Every point with its series, by its id. */
const pointsById = oncePerSite(
  ({ targets }): ReadonlyMap<string, PointOfSeries> =>
    new Map(
      targets.flatMap((series) => series.points.map((point) => [point.id, { series, point }] as const)),
    ),
);

import { startTime } from '../../charts/svg/year-time.ts';
import { formatTick } from '../../charts/timeline/format-tick.ts';
import { itemExtent } from '../../charts/timeline/item-extent.ts';
import type { TimelineInput, TimelineItem, TimelineLane } from '../../charts/timeline/timeline-input.ts';
import { timelineItem } from '../../charts/timeline/timeline-input.ts';
import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { compareDates } from '../../domain/text/dates/compare-dates.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { milestoneKinds, type MilestoneKind } from '../../schemas/vocabulary.ts';
import { provisionPosition } from '../records/provision-position.ts';
import type { FilterView } from '../ui/filter-view.ts';
import { countOptions } from '../ui/filter-view.ts';
import { timelineMessages } from './messages.ts';

export const timelineFilterNames = ['place', 'kind', 'year'] as const;
type TimelineFilterName = (typeof timelineFilterNames)[number];

/** One milestone in the list. */
export interface TimelineEntry {
  readonly item: TimelineItem;
  readonly region: string;
  readonly documentKind: string;
  readonly documentDate: string;
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
  readonly targets: readonly { readonly name: string; readonly href: string }[];
  /** Values of the filters; the years that it touches. */
  readonly values: Readonly<Record<TimelineFilterName, readonly string[]>>;
}

export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** Everything the timeline page prints. */
export interface TimelinePage {
  readonly chart: TimelineInput;
  readonly summary: string;
  readonly referenceSummary: string | undefined;
  readonly years: readonly TimelineYear[];
  readonly referenceYears: readonly TimelineYear[];
  readonly total: number;
  readonly filters: readonly FilterView<TimelineFilterName>[];
}

export function viewTimelinePage(site: Site, locale: Locale): TimelinePage {
  const words = timelineMessages[locale];
  const documents = site.documents;
  const policies = documents.map(({ policy }) => policy);
  const asOf = site.asOf;
  const milestones = site.milestones;
  const ordered = documents
    .flatMap((document) =>
      milestones
        .filter(({ policy }) => policy === document.policy.id)
        .map((milestone) => ({ milestone, document })),
    )
    .filter(({ milestone }) => governingDate(milestone) !== '')
    .sort(
      (a, b) =>
        referenceLast(a.document.policy, b.document.policy) ||
        compareDates(governingDate(a.milestone), governingDate(b.milestone)),
    );
  const series = site.targets;
  const entries = ordered.flatMap(
    ({ milestone, document }, index) => viewEntry(site, locale, milestone, document, series, index + 1) ?? [],
  );
  const isReference = (entry: TimelineEntry) =>
    policies.some(({ id, nature }) => id === entry.item.lane && nature === 'reference');
  const counted = entries.filter((entry) => !isReference(entry));
  const reference = entries.filter(isReference);
  const lanes = policies
    .filter(({ id }) => entries.some(({ item }) => item.lane === id))
    .map((policy) => viewLane(locale, policy));
  const extents = entries.map(({ item }) => itemExtent(item).whole);
  const years = Math.max(...extents.map(({ to }) => to), startTime(asOf) + 0.01);
  const kinds = milestoneKinds.filter((kind) => counted.some(({ item }) => item.kind === kind));
  return {
    chart: {
      lanes,
      items: entries.map(({ item }) => item),
      lines: [
        {
          id: 'as-of',
          day: asOf,
          label: formatMessage(locale, words.asOf, { date: formatDate(locale, asOf) }),
        },
      ],
      window: {
        from: Math.floor(Math.min(...extents.map(({ from }) => from), startTime(asOf))),
        to: Math.ceil(years),
      },
      formatTick: (date) => formatTick(locale, date),
    },
    summary: formatMessage(locale, words.summary, {
      documents: lanes.filter(({ reference }) => !reference).length,
      total: counted.length,
      counts: kinds
        .map((kind) =>
          formatMessage(locale, words.counts[kind], {
            count: counted.filter(({ item }) => item.kind === kind).length,
          }),
        )
        .join(punctuation[locale].listComma),
      derived: counted.filter(({ item }) => item.derived).length,
    }),
    referenceSummary:
      reference.length === 0
        ? undefined
        : formatMessage(locale, words.referenceCount, { count: reference.length }),
    years: groupByYear(counted),
    referenceYears: groupByYear(reference),
    total: entries.length,
    filters: timelineFilterNames.map((name) => ({
      name,
      label: words.filters[name],
      options: optionsOf(locale, name, entries, policies),
    })),
  };
}

/** The date that orders a milestone: a deadline's end, any other's beginning. Empty for an undated record. */
function governingDate({ kind, start, end }: Milestone): string {
  return (kind === 'deadline' ? (end ?? start) : (start ?? end)) ?? '';
}

function referenceLast(a: Policy, b: Policy): number {
  return Number(a.nature === 'reference') - Number(b.nature === 'reference');
}

function viewLane(locale: Locale, policy: Policy): TimelineLane {
  const words = policyMessages[locale];
  const reference = policy.nature === 'reference';
  return {
    id: policy.id,
    title: formatMessage(locale, timelineMessages[locale].lane, {
      region: localise(policy.region, locale).name,
      kind: reference ? words.natureLong.reference : vocabularyMessages[locale].documentKind[policy.kind],
      date: formatDate(locale, documentDate(policy)),
      title: localise(policy, locale).shortTitle,
    }),
    reference,
  };
}

function viewEntry(
  site: Site,
  locale: Locale,
  milestone: Milestone,
  { policy, text }: SiteDocument,
  series: readonly TargetSeries[],
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
  const due = series.filter(({ points }) => points.some(({ id }) => milestone.targets.includes(id)));
  const { from, to } = itemExtent(item).whole;
  // A deadline at the end of 2025 touches 2025, not 2026.
  const lastYear = Math.ceil(to) - 1;
  const firstYear = Math.min(Math.floor(from), lastYear);
  return {
    item,
    region: localise(policy.region, locale).name,
    documentKind: vocabularyMessages[locale].documentKind[policy.kind],
    documentDate: formatDate(locale, documentDate(policy)),
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
    targets: due.map((each) => ({
      name: localise(each, locale).name,
      href: site.urls.target(locale, each.id),
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

function groupByYear(entries: readonly TimelineEntry[]): readonly TimelineYear[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = (entry.item.kind === 'deadline' ? entry.item.end : entry.item.start).slice(0, 4);
    const list = years.get(year) ?? [];
    years.set(year, list);
    list.push(entry);
  }
  return [...years].map(([year, list]) => ({ year, entries: list }));
}

function optionsOf(
  locale: Locale,
  name: TimelineFilterName,
  entries: readonly TimelineEntry[],
  policies: readonly Policy[],
): FilterView['options'] {
  const words = timelineMessages[locale];
  const names: Readonly<Record<TimelineFilterName, (value: string) => string>> = {
    place: (value) => {
      const region = policies.find(({ id }) => id === value)?.region;
      return localise(region, locale).name ?? value;
    },
    kind: (value) => words.kind[value as MilestoneKind],
    year: (value) => formatMessage(locale, words.year, { year: value }),
  };
  const options = countOptions(
    entries.map(({ values }) => values[name]),
    names[name],
  );
  return name === 'year' ? options.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : options;
}

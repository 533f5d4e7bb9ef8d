import { startTime } from '../../charts/svg/year-time.ts';
import { formatTick } from '../../charts/timeline/format-tick.ts';
import { itemExtent } from '../../charts/timeline/item-extent.ts';
import type { TimelineInput, TimelineItem, TimelineLane } from '../../charts/timeline/timeline-input.ts';
import { timelineItem } from '../../charts/timeline/timeline-input.ts';
import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import { oncePerLocale, oncePerSite } from '../../content/once-per-site.ts';
import { pageBudget, takeWhatFits } from '../../content/page-budget.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import type { DatedDocument } from '../../content/timeline-pages.ts';
import { OPEN_LANES, openBytes, timelinePages, timelineRoute } from '../../content/timeline-pages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { milestoneKinds, type MilestoneKind } from '../../schemas/vocabulary.ts';
import { formatValue } from '../records/format-statement.ts';
import { provisionPosition } from '../records/provision-position.ts';
import { documentOptions, nameByRegion } from '../records/document-options.ts';
import type { FilterView } from '../ui/filter-view.ts';
import { countOptions } from '../ui/filter-view.ts';
import { timelineMessages } from './messages.ts';

const timelineFilterNames = ['place', 'kind', 'year'] as const;
type TimelineFilterName = (typeof timelineFilterNames)[number];

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

/** A document with its milestones in the order of time. */
export interface TimelineDocument {
  readonly id: string;
  readonly region: string;
  /** Kind, date and short title of the document, beside the region. */
  readonly facts: readonly string[];
  readonly count: string;
  readonly entries: readonly TimelineEntry[];
  /** Shown in full on arrival; the others are folded to a line of marks. */
  readonly isOpen: boolean;
}

/** Documents on a time axis of their own. */
export interface TimelinePart {
  readonly chart: TimelineInput;
  readonly documents: readonly TimelineDocument[];
}

/** Everything the timeline page prints. */
export interface TimelinePage {
  readonly policies: TimelinePart;
  /** Apart from the policies and not counted with them; undefined where there is none. */
  readonly reference: (TimelinePart & { readonly summary: string }) | undefined;
  readonly summary: string;
  readonly kinds: readonly MilestoneKind[];
  readonly filters: readonly FilterView<TimelineFilterName>[];
  readonly route: string;
  /** Every page of the timeline, this one among them. */
  readonly pages: readonly { readonly href: string }[];
}

/**
 * The milestones of the documents on one page: policies by their next deadline, those whose deadlines are over after
 * them; on the first page reference material apart. The summary counts those of all policies.
 * @param index of the page, from 0
 */
export function viewTimelinePage(site: Site, locale: Locale, index = 0): TimelinePage {
  const words = timelineMessages[locale];
  const points = pointsById(site);
  const { pages, reference } = timelinePages(site);
  const own = pages[index] ?? [];
  let number = 0;
  const list = (dated: readonly DatedDocument[]) =>
    dated.map((each) => ({
      ...each,
      entries: each.milestones.flatMap((milestone) => {
        number += 1;
        return viewEntry(site, locale, milestone, each.document, points, number) ?? [];
      }),
    }));
  const policies = list(own);
  const references = index === 0 ? list(reference) : [];
  const open =
    own.length <= OPEN_LANES && pages.length === 1
      ? own
      : takeWhatFits(
          own.slice(0, OPEN_LANES).filter(({ next }, at) => at === 0 || next !== undefined),
          pageBudget.lanes,
          openBytes,
        );
  const part = (listed: typeof policies, isOpen: (id: string) => boolean): TimelinePart => ({
    chart: viewChart(
      site,
      locale,
      listed.map(({ document }) => document.policy),
      listed.flatMap(({ entries }) => entries),
    ),
    documents: listed.map(({ document: { policy }, entries }) =>
      viewDocument(locale, policy, entries, isOpen(policy.id)),
    ),
  });
  const openIds = new Set(open.map(({ document }) => document.policy.id));
  const listed = policies.flatMap(({ entries }) => entries);
  const unverified = references.flatMap(({ entries }) => entries);
  return {
    ...viewSummary(site, locale),
    policies: part(policies, (id) => openIds.has(id)),
    reference:
      unverified.length === 0
        ? undefined
        : {
            ...part(references, () => true),
            summary: formatMessage(locale, words.referenceCount, { count: unverified.length }),
          },
    filters: timelineFilterNames.map((name) => ({
      name,
      label: words.filters[name],
      options: optionsOf(site, locale, name, name === 'place' ? [...listed, ...unverified] : listed),
    })),
    route: timelineRoute(index + 1),
    pages: pages.map((_, at) => ({ href: site.urls.page(locale, timelineRoute(at + 1)) })),
  };
}

function viewChart(
  site: Site,
  locale: Locale,
  policies: readonly Policy[],
  entries: readonly TimelineEntry[],
): TimelineInput {
  const { asOf } = site;
  const date = formatDate(locale, asOf);
  const extents = entries.map(({ item }) => itemExtent(item).whole);
  // A phase that began long before runs in from the left: what counts is its end.
  const begun = entries.map(({ item }) => {
    const { whole } = itemExtent(item);
    return item.kind === 'phase' ? whole.to - 0.01 : whole.from;
  });
  const from = Math.min(...begun, startTime(asOf));
  const to = Math.max(...extents.map((extent) => extent.to), startTime(asOf) + 0.01);
  return {
    lanes: policies.map((policy) => viewLane(locale, policy)),
    items: entries.map(({ item }) => item),
    line: {
      id: 'as-of',
      day: asOf,
      label: formatMessage(locale, timelineMessages[locale].asOf, { date }),
    },
    // Half a year that holds nothing is not drawn before the first.
    window: { from: Math.floor(from * 2) / 2, to: Math.ceil(to) },
    formatTick: (tick) => formatTick(locale, tick),
  };
}

function documentFacts(locale: Locale, policy: Policy): readonly string[] {
  const words = policyMessages[locale];
  return [
    policy.nature === 'reference'
      ? words.natureLong.reference
      : vocabularyMessages[locale].documentKind[policy.kind],
    formatDate(locale, documentDate(policy)),
    localise(policy, locale).shortTitle,
  ];
}

function viewLane(locale: Locale, policy: Policy): TimelineLane {
  const facts = [localise(policy.region, locale).name, ...documentFacts(locale, policy)];
  return { id: policy.id, title: facts.join(' · '), reference: policy.nature === 'reference' };
}

function viewDocument(
  locale: Locale,
  policy: Policy,
  entries: readonly TimelineEntry[],
  isOpen: boolean,
): TimelineDocument {
  return {
    id: policy.id,
    region: localise(policy.region, locale).name,
    facts: documentFacts(locale, policy),
    count: formatMessage(locale, timelineMessages[locale].nodes, { count: entries.length }),
    entries,
    isOpen,
  };
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

/** What all pages say of the milestones of all policies: how many there are, and of which kinds. */
const viewSummary = oncePerLocale((site, locale): Pick<TimelinePage, 'summary' | 'kinds'> => {
  const words = timelineMessages[locale];
  const all = timelinePages(site).pages.flat();
  const counted = all.flatMap(({ milestones }) => milestones);
  const derived = counted.filter(({ basis }) => basis === 'derived').length;
  const kinds = milestoneKinds.filter((kind) => counted.some((milestone) => milestone.kind === kind));
  return {
    kinds,
    summary: formatMessage(locale, words.summary, {
      documents: all.length,
      total: counted.length,
      counts: kinds
        .map((kind) =>
          formatMessage(locale, words.counts[kind], {
            count: counted.filter((milestone) => milestone.kind === kind).length,
          }),
        )
        .join(punctuation[locale].listComma),
      derived: derived === 0 ? '' : formatMessage(locale, words.derivedCount, { count: derived }),
    }),
  };
});

function viewEntry(
  site: Site,
  locale: Locale,
  milestone: Milestone,
  { policy, text }: SiteDocument,
  points: ReadonlyMap<string, PointOfSeries>,
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

function optionsOf(
  site: Site,
  locale: Locale,
  name: TimelineFilterName,
  entries: readonly TimelineEntry[],
): FilterView['options'] {
  const words = timelineMessages[locale];
  const names: Readonly<Record<TimelineFilterName, (value: string) => string>> = {
    place: (value) => nameByRegion(site, locale, value),
    kind: (value) => words.kind[value as MilestoneKind],
    year: (value) => formatMessage(locale, words.year, { year: value }),
  };
  const options = countOptions(
    entries.map(({ values }) => values[name]),
    names[name],
  );
  if (name === 'place') return documentOptions(site, locale, options);
  return name === 'year' ? options.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : options;
}

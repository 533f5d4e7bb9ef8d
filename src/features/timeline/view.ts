import { startTime } from '../../charts/svg/year-time.ts';
import { formatTick } from '../../charts/timeline/format-tick.ts';
import { itemExtent } from '../../charts/timeline/item-extent.ts';
import type { TimelineInput, TimelineLane } from '../../charts/timeline/timeline-input.ts';
import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import { oncePerLocale } from '../../content/once-per-site.ts';
import { pageBudget, takeWhatFits } from '../../content/page-budget.ts';
import type { Site } from '../../content/site.ts';
import type { DatedDocument } from '../../content/timeline-pages.ts';
import { OPEN_LANES, openBytes, timelinePages, timelineRoute } from '../../content/timeline-pages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../schemas/policy.ts';
import { milestoneKinds, type MilestoneKind } from '../../schemas/vocabulary.ts';
import { documentOptions, nameByRegion } from '../records/document-options.ts';
import type { FilterView } from '../ui/filter-view.ts';
import { countOptions } from '../ui/filter-view.ts';
import { timelineMessages } from './messages.ts';
import type { TimelineEntry, TimelineFilterName } from './view-entry.ts';
import { timelineFilterNames, viewEntry } from './view-entry.ts';

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
  const { pages, reference } = timelinePages(site);
  const own = pages[index] ?? [];
  let number = 0;
  const list = (dated: readonly DatedDocument[]) =>
    dated.map((each) => ({
      ...each,
      entries: each.milestones.flatMap((milestone) => {
        number += 1;
        return viewEntry(site, locale, milestone, each.document, number) ?? [];
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

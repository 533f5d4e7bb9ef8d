import { recordWithId } from '../../../domain/record-index.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, SiteDocument, TrackedSeries, TrackedPoint } from '../../../content/site.ts';
import { documentOf } from '../../../content/site.ts';
import { partOfProvision } from '../../../domain/citing/cited-work.ts';
import { cite } from '../../../domain/citing/forms/cite.ts';
import { defaultLevelWords } from '../../../domain/citing/level-words.ts';
import { findProvisionPath } from '../../../domain/document/provision-path.ts';
import type { ReadingSpan } from '../../../domain/readings/read-conjecturally.ts';
import type { SeriesStatement } from '../../../domain/targets/differing-statements.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { siteMessages } from '../../../i18n/site-messages.ts';
import { organisationMessages } from '../../../i18n/organisation-messages.ts';
import { trackerMessages } from '../../../i18n/tracker-messages.ts';
import type { SearchLog } from '../../../schemas/search-log.ts';
import { conjectureOf } from '../../records/conjecture.ts';
import { formatDue, formatValue } from '../../records/format-statement.ts';
import { provisionPosition } from '../../records/provision-position.ts';

/** One statement of a series: its sentence, what it sets and by when, who is named, and what is known since. */
export interface StatementView {
  readonly id: string;
  readonly value: string;
  readonly due: string;
  readonly dueText: string | undefined;
  readonly modality: string;
  /** The verb that governs it, where its sentence does not print it. */
  readonly unquotedVerb: string | undefined;
  readonly quote: string;
  /** Of the quote, where it is read otherwise than received. */
  readonly conjecture: readonly ReadingSpan[] | undefined;
  readonly position: string;
  readonly href: string;
  readonly organisations: readonly { readonly name: string; readonly href: string }[];
  /** The document lists them in a line of responsible bodies; otherwise the sentence only names them. */
  readonly isCharged: boolean;
  /** What is said where it has no body. */
  readonly uncharged: string;
  /** What is said of bodies that its sentence only names. */
  readonly named: string;
  readonly status: string;
  /** What decides the status, as attributes of what prints it. */
  readonly statusData: StatusData;
  /** Another statement of the document differs from it. */
  readonly variant: boolean;
  /** Those of them that stand on the page of another series. */
  readonly variants: readonly { readonly text: string; readonly href: string }[];
  readonly repeat: boolean;
  readonly note: string | undefined;
  /** Searches that found no published result: day, places searched and words. */
  readonly searches: readonly string[];
  /** Gives its official-document form, ready to paste; begins with the warning for reference material. */
  readonly cite: () => string;
}

/** A statement as its page prints it. */
export function viewStatement(
  site: Site,
  locale: Locale,
  { series, policy, areDutiesRecorded }: TrackedSeries,
  tracked: TrackedPoint,
): StatementView {
  const words = trackerMessages[locale];
  const named = organisationMessages[locale].page;
  const { point } = tracked;
  const document = documentOf(site, series.policy);
  return {
    id: point.id,
    value: formatValue(locale, point),
    due: formatDue(locale, point),
    dueText: point.dueText,
    modality: words.modality[point.modality],
    unquotedVerb:
      point.modalityText !== undefined && !point.quote.includes(point.modalityText)
        ? point.modalityText
        : undefined,
    quote: point.quote,
    conjecture: conjectureOf(site, series.policy, point.provision, point.quote),
    position: provisionPosition(locale, document.text, point.provision),
    href: site.urls.policy(locale, policy.id, point.provision),
    organisations: point.organisations.map((id) => {
      const organisation = recordWithId(site.organisations, id);
      const name = localise(organisation, locale).name;
      return { name: name ?? id, href: site.urls.organisation(locale, id) };
    }),
    isCharged: tracked.isCharged,
    uncharged: areDutiesRecorded ? words.noOrganisation : words.organisationsUnread,
    named: areDutiesRecorded ? named.sentence : named.sentenceUnread,
    status: words.status[tracked.status ?? 'none'],
    statusData: tracked.statusData,
    variant: tracked.differing.length > 0,
    variants: tracked.differing
      .filter((other) => other.series.id !== series.id)
      .map((other) => viewVariant(site, locale, other)),
    repeat: point.repeatOf !== undefined,
    note: point.note,
    searches: tracked.searches.map((log) => printSearch(locale, log)),
    cite: () => citationOf(site, document, point.provision),
  };
}

/** A statement of another series: what, how much, by when. */
function viewVariant(
  site: Site,
  locale: Locale,
  { series, point }: SeriesStatement,
): StatementView['variants'][number] {
  const name = localise(series, locale).name;
  return {
    text: [name, formatDue(locale, point), formatValue(locale, point)]
      .filter((part) => part !== '')
      .join(' · '),
    href: site.urls.target(locale, series.id, point.id),
  };
}

/** When and where somebody searched, and for what. */
function printSearch(locale: Locale, { date, places }: SearchLog): string {
  const searched = places.map(({ name, query }) => `${name}（${query}）`).join('、');
  return formatMessage(locale, trackerMessages[locale].page.search, {
    date: formatDate(locale, date),
    where: searched,
  });
}

/** The provision cited in official-document form. */
function citationOf(site: Site, document: SiteDocument, provision: string): string {
  const path = findProvisionPath(document.text.provisions, provision);
  if (path === undefined) return '';
  return cite({
    policy: document.policy,
    part: partOfProvision(provision),
    positions: [{ from: path }],
    url: site.urls.policyAddress(document.policy.id, provision),
    accessed: site.asOf,
    siteName: siteMessages['zh-CN'].name,
    words: defaultLevelWords,
  }).official;
}

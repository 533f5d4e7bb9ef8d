import { cite } from '../domain/citing/cite.ts';
import { partOfProvision } from '../domain/citing/cited-work.ts';
import { findPlace } from '../domain/document/place.ts';
import { defaultPlaceWords } from '../domain/citing/place-words.ts';
import type { PlacedStatement } from '../domain/targets/differing-statements.ts';
import type { StatusData } from '../domain/targets/status-data.ts';
import type { ReadingSpan } from '../domain/readings/read-conjecturally.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { trackerMessages } from '../i18n/tracker-messages.ts';
import type { SearchLog } from '../schemas/search-log.ts';
import { conjectureOf } from './conjecture.ts';
import type { HeldDocument } from './documents.ts';
import { getDocument } from './documents.ts';
import { printDue } from './print-due.ts';
import { provisionPosition } from './provision-position.ts';
import { getOrganisations } from './records.ts';
import { asOfDate, documentAddress, pathTo } from './site.ts';
import { printValue } from './print-value.ts';
import type { TrackedPoint, TrackedSeries } from './tracker.ts';

/** One statement of a series: its sentence, what it sets and by when, who is named, and what is known since. */
export interface StatementView {
  readonly id: string;
  readonly value: string;
  readonly due: string;
  readonly dueText: string | undefined;
  readonly modality: string;
  readonly modalityText: string | undefined;
  readonly quote: string;
  /** Of the quote, where it is read otherwise than received. */
  readonly conjecture: readonly ReadingSpan[] | undefined;
  readonly position: string;
  readonly href: string;
  readonly organisations: readonly { readonly name: string; readonly href: string }[];
  /** The document lists them in a line of responsible bodies; otherwise the sentence only names them. */
  readonly isCharged: boolean;
  readonly status: string;
  /** What decides the status, as attributes of what prints it. */
  readonly statusData: StatusData;
  /** Another statement of the document differs from it. */
  readonly variant: boolean;
  /** Those of them that stand on the page of another series. */
  readonly variants: readonly { readonly text: string; readonly href: string }[];
  readonly repeat: boolean;
  readonly note: string | undefined;
  /** Searches that found no published result: day, places and words. */
  readonly searches: readonly string[];
  /** Official-document form, ready to paste; begins with the warning for reference material. */
  readonly citation: string;
}

/** A statement as its page prints it. */
export async function viewStatement(
  locale: Locale,
  { series, policy }: TrackedSeries,
  tracked: TrackedPoint,
): Promise<StatementView> {
  const words = trackerMessages[locale];
  const { point } = tracked;
  const document = await getDocument(series.policy);
  const organisations = new Map(
    (await getOrganisations()).map((organisation) => [organisation.id, organisation]),
  );
  return {
    id: point.id,
    value: printValue(locale, point),
    due: printDue(locale, point),
    dueText: point.dueText,
    modality: words.modality[point.modality],
    modalityText: point.modalityText,
    quote: point.quote,
    conjecture: await conjectureOf(series.policy, point.provision, point.quote),
    position: provisionPosition(locale, document.text, point.provision),
    href: `${pathTo(locale, `/policies/${policy.id}/`)}#${point.provision}`,
    organisations: point.organisations.map((id) => {
      const organisation = organisations.get(id);
      const name = locale === 'en' ? organisation?.nameEn : organisation?.name;
      return { name: name ?? id, href: pathTo(locale, `/organisations/${id}/`) };
    }),
    isCharged: tracked.isCharged,
    status: words.status[tracked.status ?? 'none'],
    statusData: tracked.statusData,
    variant: tracked.differing.length > 0,
    variants: tracked.differing
      .filter((other) => other.series.id !== series.id)
      .map((other) => viewVariant(locale, other)),
    repeat: point.repeatOf !== undefined,
    note: point.note,
    searches: tracked.searches.map((log) => printSearch(locale, log)),
    citation: await citationOf(document, point.provision),
  };
}

/** A statement of another series: what, how much, by when. */
function viewVariant(locale: Locale, { series, point }: PlacedStatement): StatementView['variants'][number] {
  const name = locale === 'en' ? series.nameEn : series.name;
  return {
    text: [name, printDue(locale, point), printValue(locale, point)]
      .filter((part) => part !== '')
      .join(' · '),
    href: `${pathTo(locale, `/targets/${series.id}/`)}#${point.id}`,
  };
}

/** When and where somebody searched, and for what. */
function printSearch(locale: Locale, { date, places }: SearchLog): string {
  const searched = places.map(({ name, query }) => `${name}（${query}）`).join('、');
  return trackerMessages[locale].page.search(formatDate(locale, date), searched);
}

/** The provision cited in official-document form. */
async function citationOf(document: HeldDocument, provision: string): Promise<string> {
  const place = findPlace(document.text.provisions, provision);
  if (place === undefined) return '';
  return cite({
    policy: document.policy,
    part: partOfProvision(provision),
    places: [{ from: place }],
    url: documentAddress(document.policy.id, provision),
    accessed: await asOfDate(),
    siteName: siteMessages['zh-CN'].name,
    words: defaultPlaceWords,
  }).official;
}

import { cite } from '../domain/citing/cite.ts';
import { partOfProvision } from '../domain/citing/cited-work.ts';
import { findPlace } from '../domain/citing/place.ts';
import { defaultPlaceWords } from '../domain/citing/place-words.ts';
import { printedPosition } from '../domain/numbering/printed-position.ts';
import { walkProvisions } from '../domain/provision.ts';
import type { ReadingSpan } from '../domain/readings/read-conjecturally.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { trackerMessages } from '../i18n/tracker-messages.ts';
import type { Report } from '../schemas/report.ts';
import type { SearchLog } from '../schemas/search-log.ts';
import { conjecturedName, conjectureOf } from './conjecture.ts';
import { getDocuments } from './documents.ts';
import { getDuties, getIndicators, getOrganisations } from './records.ts';
import { asOfDate, documentAddress, pathTo } from './site.ts';
import { printValue } from './target-chart.ts';
import type { TrackedPoint, TrackedReport, TrackedSeries } from './tracker.ts';
import { getTracker } from './tracker.ts';

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
  readonly variant: boolean;
  readonly repeat: boolean;
  readonly note: string | undefined;
  /** Searches that found no published result: day, places and words. */
  readonly searches: readonly string[];
  /** Official-document form, ready to paste; begins with the warning for reference material. */
  readonly citation: string;
}

export interface ReportView {
  readonly id: string;
  readonly value: string;
  readonly name: string;
  readonly asOf: string;
  readonly quote: string;
  readonly sourceTitle: string;
  readonly sourceHref: string | undefined;
  readonly unverified: boolean;
  readonly outcome: string;
  readonly reason: string;
}

/** Whether the text states one of six things, and in which words. */
export interface MarkView {
  readonly name: string;
  readonly stated: boolean;
  readonly reason: string;
}

export interface ElsewhereView {
  readonly place: string;
  readonly kind: string;
  readonly date: string;
  readonly name: string;
  readonly values: string;
  readonly href: string;
  readonly reference: boolean;
}

/** Everything a target page prints. */
export interface TargetPage {
  readonly tracked: TrackedSeries;
  readonly title: string;
  /** Conjectural reading of the name. */
  readonly conjecture: string | undefined;
  readonly place: string;
  readonly documentTitle: string;
  readonly documentHref: string;
  readonly statements: readonly StatementView[];
  readonly reports: readonly ReportView[];
  readonly marks: readonly MarkView[];
  readonly indicator: { readonly name: string; readonly scope: string } | undefined;
  readonly elsewhere: readonly ElsewhereView[];
  readonly asOf: string;
}

export async function viewTargetPage(locale: Locale, tracked: TrackedSeries): Promise<TargetPage> {
  const { series, policy } = tracked;
  const english = locale === 'en';
  const indicator = (await getIndicators()).find(({ id }) => id === series.indicator);
  const statements = await Promise.all(tracked.points.map((point) => viewStatement(locale, tracked, point)));
  const reports = await Promise.all(
    tracked.points.flatMap((point) => point.reports.map((report) => viewReport(locale, report))),
  );
  const elsewhere = (await getTracker()).filter(
    (other) =>
      series.indicator !== undefined &&
      other.series.indicator === series.indicator &&
      other.series.id !== series.id,
  );
  return {
    tracked,
    title: english ? series.nameEn : series.name,
    conjecture: await conjecturedName(series),
    place: english ? policy.region.nameEn : policy.region.name,
    documentTitle: english ? policy.titleEn : policy.title,
    documentHref: pathTo(locale, `/policies/${policy.id}/`),
    statements,
    reports: [...new Map(reports.map((report) => [report.id, report])).values()],
    marks: viewMarks(locale, tracked, statements),
    indicator: indicator && {
      name: english ? indicator.nameEn : indicator.name,
      scope: english ? indicator.scopeEn : indicator.scope,
    },
    elsewhere: elsewhere.map((other) => viewElsewhere(locale, other)),
    asOf: formatDate(locale, await asOfDate()),
  };
}

async function viewStatement(
  locale: Locale,
  { series, policy }: TrackedSeries,
  tracked: TrackedPoint,
): Promise<StatementView> {
  const words = trackerMessages[locale];
  const { point } = tracked;
  const organisations = new Map(
    (await getOrganisations()).map((organisation) => [organisation.id, organisation]),
  );
  return {
    id: point.id,
    value: printValue(locale, point),
    due: point.due === undefined ? words.noDate : formatDate(locale, point.due),
    dueText: point.dueText,
    modality: words.modality[point.modality],
    modalityText: point.modalityText,
    quote: point.quote,
    conjecture: await conjectureOf(series.policy, point.provision, point.quote),
    position: await positionIn(series.policy, point.provision),
    href: `${pathTo(locale, `/policies/${policy.id}/`)}#${point.provision}`,
    organisations: point.organisations.map((id) => {
      const organisation = organisations.get(id);
      const name = locale === 'en' ? organisation?.nameEn : organisation?.name;
      return { name: name ?? id, href: pathTo(locale, `/organisations/${id}/`) };
    }),
    isCharged: (await getDuties()).some(
      (duty) => duty.policy === policy.id && duty.provision === point.provision,
    ),
    status: words.status[tracked.status ?? 'none'],
    variant: tracked.variant,
    repeat: point.repeatOf !== undefined,
    note: point.note,
    searches: tracked.searches.map((log) => printSearch(locale, log)),
    citation: await citationOf(policy.id, point.provision),
  };
}

/** When and where somebody searched, and for what. */
function printSearch(locale: Locale, { date, places }: SearchLog): string {
  const searched = places.map(({ name, query }) => `${name}（${query}）`).join('、');
  return trackerMessages[locale].page.search(formatDate(locale, date), searched);
}

/** The provision cited in official-document form. */
async function citationOf(policyId: string, provision: string): Promise<string> {
  const document = (await getDocuments()).find(({ policy }) => policy.id === policyId);
  const place = document && findPlace(document.text.provisions, provision);
  if (document === undefined || place === undefined) return '';
  return cite({
    policy: document.policy,
    part: partOfProvision(provision),
    places: [{ from: place }],
    url: documentAddress(policyId, provision),
    accessed: await asOfDate(),
    siteName: siteMessages['zh-CN'].name,
    words: defaultPlaceWords,
  }).official;
}

/** Printed position of a heading or paragraph: 三、（二）5. */
export async function positionIn(policyId: string, id: string): Promise<string> {
  const document = (await getDocuments()).find(({ policy }) => policy.id === policyId);
  for (const { provision, ancestors } of walkProvisions(document?.text.provisions ?? [])) {
    if (provision.id === id || provision.paragraphs.some((paragraph) => paragraph.id === id)) {
      return printedPosition(ancestors, provision);
    }
  }
  return '';
}

async function viewReport(
  locale: Locale,
  { report, comparison, outcome }: TrackedReport,
): Promise<ReportView> {
  const words = trackerMessages[locale];
  const english = locale === 'en';
  const held = (await getDocuments()).find(({ policy }) => policy.id === report.policy)?.policy;
  const inside = 'provision' in report.source ? report.source : undefined;
  const outside = 'title' in report.source ? report.source : undefined;
  return {
    id: report.id,
    value: printReport(report),
    name: english ? report.nameEn : report.name,
    asOf:
      report.asOf === undefined ? words.page.asOfUnknown : words.page.asOf(formatDate(locale, report.asOf)),
    quote: report.source.quote,
    sourceTitle: outside?.title ?? (english ? held?.titleEn : held?.title) ?? '',
    sourceHref:
      inside === undefined
        ? outside?.url
        : `${pathTo(locale, `/policies/${report.policy}/`)}#${inside.provision}`,
    unverified: held?.nature === 'reference',
    outcome: words.outcome[outcome],
    reason: english ? comparison.reasonEn : comparison.reason,
  };
}

/** A published value as printed: 12.11万人次, 50余所. */
export function printReport(report: Report): string {
  if (report.value === undefined) return '';
  const number = report.valueMax === undefined ? `${report.value}` : `${report.value}–${report.valueMax}`;
  return `${number}${report.unit ?? ''}${report.comparator === 'gte' || report.comparator === 'approx' ? (report.comparatorText ?? '') : ''}`;
}

function viewMarks(
  locale: Locale,
  tracked: TrackedSeries,
  statements: readonly StatementView[],
): readonly MarkView[] {
  const words = trackerMessages[locale].page;
  const points = tracked.points.map(({ point }) => point);
  const baselines = tracked.points
    .flatMap(({ reports }) => reports)
    .filter(({ report }) => report.role === 'baseline');
  const first = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.find((value) => value !== undefined);
  const found: Readonly<Record<keyof typeof words.mark, string | undefined>> = {
    number: first(statements.map(({ value }) => (value === '' ? undefined : value))),
    unit: tracked.series.unit ?? first(points.map(({ unit }) => unit)),
    date: first(points.map(({ due, dueText }) => (due === undefined ? undefined : (dueText ?? due)))),
    baseline: first(baselines.map(({ report }) => printReport(report))),
    body: first(
      statements.map(({ organisations }) => organisations.map(({ name }) => name).join('、') || undefined),
    ),
    scope: tracked.series.scope,
  };
  return (Object.keys(words.mark) as (keyof typeof words.mark)[]).map((mark) => {
    const what = found[mark];
    const reason = words.markReason[mark];
    return {
      name: words.mark[mark],
      stated: what !== undefined,
      reason: what === undefined ? reason.no : reason.yes(what),
    };
  });
}

function viewElsewhere(locale: Locale, { series, policy, points }: TrackedSeries): ElsewhereView {
  const english = locale === 'en';
  const words = trackerMessages[locale];
  return {
    place: english ? policy.region.nameEn : policy.region.name,
    kind: english ? policy.shortTitleEn : policy.shortTitle,
    date: formatDate(locale, policy.dateSigned ?? policy.datePublished ?? ''),
    name: english ? series.nameEn : series.name,
    values: points
      .map(({ point }) =>
        [point.due === undefined ? words.noDate : formatDate(locale, point.due), printValue(locale, point)]
          .filter(Boolean)
          .join(english ? ': ' : '：'),
      )
      .join(english ? '; ' : '；'),
    href: pathTo(locale, `/targets/${series.id}/`),
    reference: policy.nature === 'reference',
  };
}

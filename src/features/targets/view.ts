import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import { oncePerLocale } from '../../content/once-per-site.ts';
import type { Site, TrackedSeries } from '../../content/site.ts';
import { documentOf } from '../../content/site.ts';
import { seriesTopics } from '../../domain/targets/series-topics.ts';
import { capitalise } from '../../i18n/capitalise.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { statusMessages } from '../../i18n/status-messages.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Modality, Status, TargetKind, TargetPart } from '../../schemas/vocabulary.ts';
import { modalities, statuses, targetKinds } from '../../schemas/vocabulary.ts';
import { conjecturedName } from '../records/conjecture.ts';
import { completeTracker, targetPartOf } from '../records/counted-statements.ts';
import { documentOptions, nameByRegion } from '../records/document-options.ts';
import type { FilterView } from '../ui/filter-view.ts';
import { countOptions } from '../ui/filter-view.ts';
import { pagerMessages } from '../ui/pager/pager-messages.ts';
import { targetListMessages } from './messages.ts';
import { statementLists, statementPageRoute } from '../records/statement-pages.ts';
import type { FilterName } from './filter-names.ts';
import { filterNames } from './filter-names.ts';
import type { StatementRow } from './statement-row.ts';
import { viewStatementRow } from './statement-row.ts';

/** One series in the matrix. */
interface MatrixRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** As received, where the text has a conjectural reading; `conjecture` is what that reads. */
  readonly wordings: { readonly received: string; readonly conjecture: string } | undefined;
  readonly region: string;
  readonly kind: string;
  /** Topics that it is about, or `other`. */
  readonly themes: readonly string[];
  readonly statements: readonly StatementRow[];
}

/** Rows under one heading: a document, the policy rates, the reference material. */
export interface MatrixGroup {
  readonly id: string;
  readonly part: TargetPart;
  /** The document, where the rows are of one. */
  readonly policy: string | undefined;
  readonly title: string;
  /** Kind and date of the document; empty where the rows are of several. */
  readonly facts: string;
  readonly note: string | undefined;
  readonly rows: readonly MatrixRow[];
}

/** Everything the list of targets prints, and the choices of its filters. */
export interface TargetsPage {
  /** Policies by document; then policy rates; then reference material. */
  readonly groups: readonly MatrixGroup[];
  readonly filters: readonly FilterView<FilterName>[];
  /** Names of the topics by id, `other` last, in the order of the topics. */
  readonly themes: readonly (readonly [id: string, name: string])[];
  /** Of what is listed unasked: policy rates too, no reference material. */
  readonly listed: { readonly series: number; readonly statements: number };
  /** Statements of reference material, listed when they are asked for. */
  readonly references: number;
}

/** The list of targets, made once for all pages that it is divided among. */
export const viewTargetsPage = oncePerLocale(makeTargetsPage);

function makeTargetsPage(site: Site, locale: Locale): TargetsPage {
  const words = targetListMessages[locale];
  const topics = site.topics;
  const tracker = completeTracker(site);
  const rows = tracker.map((tracked) => ({ tracked, row: viewRow(site, locale, tracked, topics) }));
  const rowsOfParts = Map.groupBy(rows, ({ tracked }) => targetPartOf(tracked));
  const counted = Map.groupBy(rowsOfParts.get('counted') ?? [], ({ tracked }) => tracked.policy.id);
  const group = (
    part: TargetPart,
    title: string,
    note?: string,
    policy?: TrackedSeries['policy'],
  ): MatrixGroup => ({
    id: policy?.id ?? part,
    part,
    policy: policy?.id,
    title,
    facts: policy === undefined ? '' : documentFacts(locale, policy),
    note,
    rows: ((policy === undefined ? rowsOfParts.get(part) : counted.get(policy.id)) ?? []).map(
      ({ row }) => row,
    ),
  });
  const policies = [
    ...new Map(
      tracker.filter((each) => targetPartOf(each) === 'counted').map(({ policy }) => [policy.id, policy]),
    ).values(),
  ];
  const groups = [
    ...policies.map((policy) => group('counted', localise(policy, locale).title, undefined, policy)),
    group('rates', words.rates, words.ratesNote),
    group('reference', words.reference, words.referenceNote),
  ].filter((each) => each.rows.length > 0);
  const statements = rows.flatMap(({ row }) => row.statements).filter(({ part }) => part !== 'reference');
  return {
    groups,
    filters: viewFilters(
      site,
      locale,
      rows.flatMap(({ row }) => row.statements),
      topics,
    ),
    themes: [
      ...topics.map((topic) => [topic.id, localise(topic, locale).name] as const),
      ['other', words.otherTheme],
    ],
    listed: { series: new Set(statements.map(({ series }) => series)).size, statements: statements.length },
    references: tracker.filter((each) => targetPartOf(each) === 'reference').flatMap(({ points }) => points)
      .length,
  };
}

/** One of the pages that the list is divided among. */
export interface ListPage {
  readonly route: string;
  readonly href: string;
  /** 第2页，共5页. */
  readonly name: string;
  /** Places of the documents on it. */
  readonly regions: readonly string[];
  readonly groups: readonly MatrixGroup[];
}

/** The pages of the list, in order; none where it stands on the page of targets, or on those of the documents. */
export function viewListPages(
  site: Site,
  locale: Locale,
  groups: readonly MatrixGroup[],
): readonly ListPage[] {
  const lists = statementLists(site);
  if (lists.kind !== 'pages') return [];
  const { pages } = lists;
  return pages.map((series, index) => {
    const number = index + 1;
    const own = groups
      .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => series.has(id)) }))
      .filter(({ rows }) => rows.length > 0);
    return {
      route: statementPageRoute(number),
      href: site.urls.page(locale, statementPageRoute(number)),
      name: formatMessage(locale, pagerMessages[locale].page, { number, pages: pages.length }),
      regions: [...new Set(own.flatMap(({ rows }) => rows.map(({ region }) => region)))],
      groups: own,
    };
  });
}

/** Every choice that a statement has, reference material included; the counts leave that out. */
function viewFilters(
  site: Site,
  locale: Locale,
  statements: readonly StatementRow[],
  topics: readonly Topic[],
): TargetsPage['filters'] {
  const words = targetListMessages[locale];
  const { kind, modality, noDate, noOrganisation, organisationsUnread } = trackerMessages[locale];
  const statusWords = statusMessages[locale].full;
  const organisations = new Map(
    site.organisations.map((organisation) => [organisation.id, localise(organisation, locale).name]),
  );
  const themes = new Map(topics.map((topic) => [topic.id, localise(topic, locale).name]));
  const documents = new Set(statements.map(({ policy }) => policy));
  const years = [...new Set(statements.map(({ year }) => year))].filter((year) => year !== '').sort();
  const counted = statements.filter(({ part }) => part !== 'reference');
  const yearLabels: Readonly<Record<string, string>> = {
    printed: words.yearPrinted,
    derived: statusWords['derived-date'],
    none: noDate,
  };
  const bodies: Readonly<Record<string, string>> = {
    listed: words.organisationListed,
    none: noOrganisation,
    unread: organisationsUnread,
  };
  const labels: Readonly<Record<FilterName, (value: string) => string>> = {
    place: (value) => nameByRegion(site, locale, value),
    part: (value) => words.parts[value as TargetPart],
    theme: (value) => themes.get(value) ?? words.otherTheme,
    year: (value) => yearLabels[value] ?? formatDate(locale, value),
    status: (value) => statusWords[value as Status | 'none'],
    organisation: (value) => bodies[value] ?? organisations.get(value) ?? value,
    modality: (value) => modality[value as Modality],
    kind: (value) => kind[value as TargetKind],
  };
  const offered: Readonly<Record<FilterName, readonly string[]>> = {
    place: [...documents],
    part: ['counted', 'rates'],
    theme: topics.map(({ id }) => id),
    year: ['printed', ...years, 'derived', 'none'],
    status: [...statuses, 'none'],
    organisation: statements.some(({ values }) => values.organisation.includes('unread'))
      ? ['listed', 'none', 'unread']
      : ['listed', 'none'],
    modality: modalities,
    kind: targetKinds,
  };
  return filterNames.map((name) => {
    const options = countOptions(
      counted.map(({ values }) => values[name]),
      labels[name],
      offered[name],
    );
    return {
      name,
      label: words[name],
      options: name === 'place' ? documentOptions(site, locale, options) : options,
    };
  });
}

function documentFacts(locale: Locale, policy: Policy): string {
  return `${vocabularyMessages[locale].documentKind[policy.kind]} · ${formatDate(locale, documentDate(policy))}`;
}

function viewRow(site: Site, locale: Locale, tracked: TrackedSeries, topics: readonly Topic[]): MatrixRow {
  const { series, policy, points } = tracked;
  const document = documentOf(site, policy.id);
  const conjecture = conjecturedName(site, series);
  const themes = seriesTopics(series, topics).map(({ id }) => id);
  return {
    id: series.id,
    href: site.urls.target(locale, series.id),
    name: capitalise(localise(series, locale).name),
    wordings: conjecture === undefined ? undefined : { received: series.name, conjecture },
    region: localise(policy.region, locale).name,
    kind: trackerMessages[locale].kind[series.kind],
    themes: themes.length === 0 ? ['other'] : themes,
    statements: points.map((point) => viewStatementRow(site, locale, tracked, point, document, themes)),
  };
}

import { recordsOf } from '../domain/record-index.ts';
import { compareDuties } from '../domain/targets/duties/duty-records.ts';
import type { CitableDocument } from '../domain/document/citable-document.ts';
import { longId } from '../domain/document/canonical-id.ts';
import { walkProvisions } from '../domain/document/provision.ts';
import { printTiedProse } from '../domain/tied-prose.ts';
import type { OutcomeComparison } from '../exports/corpus.ts';
import type { CollectionName, RecordOf } from '../schemas/collections.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Policy } from '../schemas/policy.ts';
import type { PublishedAddresses } from '../schemas/published-addresses.ts';
import type { PublishedIds } from '../schemas/published-ids.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Term } from '../schemas/term.ts';
import type { Topic } from '../schemas/topic.ts';
import { documentDate } from './document-date.ts';
import { createSaidWords } from './terms/said-words.ts';
import { findSections, MOST_SERIES } from './sections.ts';
import type { Site, SiteDocument } from './site.ts';
import { trackSeries } from './track-series.ts';
import { makeUrls } from './urls.ts';

/** The content folder as it is written: every list of records, in file and printed order, and what belongs to it. */
export type SiteRecords = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] } & {
  readonly documents: readonly CitableDocument[];
  readonly publishedIds: PublishedIds;
  readonly publishedAddresses: PublishedAddresses;
  readonly seeds: Site['seeds'];
};

/** The documents that the settings publish, in the order of the site. */
export function publishedDocuments(
  documents: readonly CitableDocument[],
  { publishReference }: Pick<Settings, 'publishReference'>,
): readonly CitableDocument[] {
  return documents
    .filter(({ policy }) => publishReference || policy.nature === 'policy')
    .toSorted((a, b) => sortKey(b.policy).localeCompare(sortKey(a.policy), 'en'));
}

/**
 * Joins records into the site that the settings ask for: unpublished documents go, and with them every record of them,
 * what is said of them elsewhere, and what only they were about.
 */
export function buildSite(records: SiteRecords, settings: Settings): Site {
  const documents = publishedDocuments(records.documents, settings).map((document): SiteDocument => ({
    ...document,
    aliases: aliasesOf(records, document),
  }));
  const policies = documents.map(({ policy }) => policy);
  const ranks = new Map(policies.map(({ id }, index) => [id, index]));
  const published = new Set(ranks.keys());
  const ofPublished = <T extends { readonly policy?: string | undefined }>(list: readonly T[]) =>
    list.filter(({ policy }) => policy === undefined || published.has(policy));
  // Records of a document stay in printed order; documents in the order of the site, those of none last.
  const inOrder = <T extends { readonly policy?: string | undefined }>(list: readonly T[]) =>
    ofPublished(list).toSorted((a, b) => rank(ranks, a.policy) - rank(ranks, b.policy));
  const asOf =
    settings.asOf ??
    policies
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ??
    '1970-01-01';
  const targets = inOrder(records.targets);
  const reports = inOrder(records.reports);
  const duties = ofPublished(records.duties);
  const tracker = trackSeries({
    asOf,
    policies,
    targets,
    reports,
    duties: new Map(
      documents.map(({ policy: { id }, text }) => {
        return [id, compareDuties(text, recordsOf(duties, id))] as const;
      }),
    ),
    comparisons: records.comparisons,
    searchLogs: records.searchLogs,
  });
  const indicators = keepMeasured(records, published);
  const sources = new Set(policies.flatMap(({ sources }) => sources.map(({ file }) => file)));
  const points = tracker.flatMap((series) => series.points);
  const sections = findSections({
    series: targets,
    naming: [
      ...records.organisations.flatMap(({ id, aliases }) => aliases.map(({ policy }) => ({ id, policy }))),
      ...targets.flatMap(({ policy, points }) =>
        points.flatMap((point) => point.organisations.map((id) => ({ id, policy }))),
      ),
      ...duties.flatMap(({ policy, organisations }) => organisations.map((id) => ({ id, policy }))),
    ].filter(({ policy }) => published.has(policy)),
    recorded: records.publishedAddresses,
    most: settings.seriesWithPages ?? MOST_SERIES,
  });
  return {
    settings,
    urls: makeUrls(settings, sections),
    sections,
    asOf,
    documents,
    tracker,
    targets,
    statuses: new Map(
      points.flatMap(({ point, status }) => (status === undefined ? [] : [[point.id, status] as const])),
    ),
    reports,
    milestones: inOrder(records.milestones),
    organisations: records.organisations.flatMap((organisation) => keepNamed(organisation, published)),
    duties,
    comparisons: points.flatMap(({ reports }) =>
      reports.map(({ comparison, outcome }): OutcomeComparison => ({ ...comparison, outcome })),
    ),
    indicators,
    topics: records.topics.flatMap((topic) => keepPublished(topic, published, indicators)),
    terms: keepSaid(records, published),
    corrections: ofPublished(records.corrections),
    readings: ofPublished(records.readings),
    headingGlosses: new Map(ofPublished(records.headingGlosses).map((glosses) => [glosses.policy, glosses])),
    seeds: { get: (file) => (sources.has(file) ? records.seeds.get(file) : undefined) },
  };
}

/** Policies before reference material, by date. */
function sortKey(policy: Policy): string {
  return `${policy.nature === 'policy' ? 1 : 0} ${documentDate(policy)} ${policy.id}`;
}

/** Position of a document in the site's order; what belongs to none goes last. */
function rank(ranks: ReadonlyMap<string, number>, policy: string | undefined): number {
  return ranks.get(policy ?? '') ?? ranks.size;
}

/** The ids that were renamed, and those under which items of an article are asked for as well (`a12-p1-3`). */
function aliasesOf(
  { publishedIds }: SiteRecords,
  { policy, text }: CitableDocument,
): SiteDocument['aliases'] {
  const renamed = Object.entries(publishedIds[policy.id]?.aliases ?? {});
  const long = [...walkProvisions(text.provisions)].flatMap(({ provision: { id } }) => {
    const alias = longId(id);
    return alias === undefined ? [] : [[alias, id] as const];
  });
  const grouped = Map.groupBy([...renamed, ...long], ([, id]) => id);
  return new Map([...grouped].map(([id, entries]) => [id, entries.map(([former]) => former)]));
}

/** A body with the names that published documents print; none when only unpublished ones name it. */
function keepNamed(organisation: Organisation, published: ReadonlySet<string>): readonly Organisation[] {
  const aliases = organisation.aliases.filter(({ policy }) => published.has(policy));
  return aliases.length === 0 && organisation.aliases.length > 0 ? [] : [{ ...organisation, aliases }];
}

/** Indicators, but for those that only unpublished documents have values of. */
function keepMeasured(
  { targets, reports, indicators }: SiteRecords,
  published: ReadonlySet<string>,
): readonly Indicator[] {
  const measured = (isPublished: boolean) =>
    new Set(
      [...targets, ...reports]
        .filter(({ policy }) => policy === undefined || published.has(policy) === isPublished)
        .map(({ indicator }) => indicator),
    );
  const [here, elsewhere] = [measured(true), measured(false)];
  return indicators
    .filter(({ id }) => here.has(id) || !elsewhere.has(id))
    .map((indicator) => ({
      ...indicator,
      scope: printTiedProse(indicator.scope, 'zh-CN', published) ?? '',
      scopeEn: printTiedProse(indicator.scopeEn, 'en', published) ?? '',
    }));
}

/** A topic with what published documents say and do not say on it; none when nothing is left. */
function keepPublished(
  topic: Topic,
  published: ReadonlySet<string>,
  indicators: readonly Indicator[],
): readonly Topic[] {
  const isPublished = ({ policy }: { readonly policy: string }): boolean => published.has(policy);
  const aspects = topic.aspects
    .map((aspect) => ({
      ...aspect,
      answers: aspect.answers.filter(isPublished),
      silent: aspect.silent.filter(isPublished),
    }))
    .filter(({ answers }) => answers.length > 0);
  if (aspects.length === 0) return [];
  return [
    {
      ...topic,
      claims: topic.claims.filter(({ provisions }) => provisions.every(isPublished)),
      caveat: printTiedProse(topic.caveat, 'zh-CN', published),
      caveatEn: printTiedProse(topic.caveatEn, 'en', published),
      aspects,
      indicators: topic.indicators.filter((id) => indicators.some((indicator) => indicator.id === id)),
      gaps: printTiedProse(topic.gaps, 'zh-CN', published),
      gapsEn: printTiedProse(topic.gapsEn, 'en', published),
    },
  ];
}

/**
 * Terms without the words that only unpublished documents say, and without explanations from them; none of which nothing
 * is left on either side.
 */
function keepSaid({ terms, documents }: SiteRecords, published: ReadonlySet<string>): readonly Term[] {
  const saidIn = createSaidWords(
    new Set(terms.flatMap(({ everyday, official }) => [...everyday, ...official])),
  );
  const said = { here: new Set<string>(), elsewhere: new Set<string>() };
  for (const { policy, text } of documents) {
    const words = published.has(policy.id) ? said.here : said.elsewhere;
    for (const word of saidIn(text)) words.add(word);
  }
  return terms.flatMap((term) => {
    const official = term.official.filter((words) => said.here.has(words));
    const everyday = term.everyday.filter((words) => said.here.has(words) || !said.elsewhere.has(words));
    const page = term.page && {
      ...term.page,
      explanations: term.page.explanations.filter(({ policy }) => published.has(policy)),
    };
    if (official.length === 0 || (everyday.length === 0 && page === undefined)) return [];
    const note = printTiedProse(term.note, 'zh-CN', published);
    return [
      { ...term, everyday, official, note, noteEn: printTiedProse(term.noteEn, 'en', published), page },
    ];
  });
}

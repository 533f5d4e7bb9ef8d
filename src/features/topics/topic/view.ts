import { localise } from '../../../content/localise.ts';
import { MOST_LINES, pageBudget, takeWhatFits, textBytes } from '../../../content/page-budget.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { explainedTerms, termFinder } from '../../../content/terms/term-occurrences.ts';
import { documentWithId, recordsOf, recordWithId } from '../../../domain/record-index.ts';
import { keepLongest } from '../../../domain/text/find-known-words.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Topic } from '../../../schemas/topic.ts';
import { provisionPosition } from '../../records/provision-position.ts';
import type { AnswerTable } from './answer-table.ts';
import { answersAny, viewAnswerTable } from './answer-table.ts';
import type { IndicatorChartView } from './indicator-chart.ts';
import { viewIndicatorChart } from './indicator-chart.ts';

/** Everything a topic page prints. */
export interface TopicPage {
  /** The question, or the theme where there is none. */
  readonly title: string;
  /** The theme, where the title is a question. */
  readonly theme: string | undefined;
  /** The short answer in one piece, for search engines and messengers. */
  readonly description: string;
  readonly claims: readonly TopicClaim[];
  readonly caveat: string | undefined;
  readonly gaps: string | undefined;
  /** The answering words of policies, the newest documents first. */
  readonly tables: readonly AnswerTable[];
  /** Those of further documents, folded, and how many these are. */
  readonly moreTables: readonly AnswerTable[];
  readonly moreDocuments: number;
  /** Documents that answer too, and are more than a page holds: the next of them, and how many more there are. */
  readonly others: readonly { readonly name: string; readonly href: string }[];
  readonly rest: number;
  /** Regions of policies that a person has found silent on every aspect; how many more there are than a page names. */
  readonly silent: readonly string[];
  readonly moreSilent: number;
  /** Reference material, apart; without rows where none speaks of it. */
  readonly references: AnswerTable;
  readonly charts: readonly IndicatorChartView[];
  /** Explained terms in the answering words of policies. */
  readonly terms: readonly { readonly name: string; readonly href: string }[];
}

/** A sentence of the short answer with the provisions that it rests on. */
interface TopicClaim {
  readonly text: string;
  readonly sources: readonly { readonly href: string; readonly label: string }[];
}

/** Explained terms named. */
const MOST_TERMS = 8;
/** Documents side by side. */
const COLUMNS = 4;

export function viewTopicPage(site: Site, locale: Locale, topic: Topic): TopicPage {
  const { aspects } = topic;
  const { question, name, caveat, gaps } = localise(topic, locale);
  const policies = site.documents.filter(({ policy }) => policy.nature === 'policy');
  const answering = policies.filter(({ policy }) => answersAny(aspects, policy.id));
  const claims = topic.claims.map((claim) => viewClaim(site, locale, claim));
  const silent = policies
    .filter(({ policy }) => aspects.every((aspect) => recordsOf(aspect.silent, policy.id).length > 0))
    .map(({ policy }) => localise(policy.region, locale).name);
  const silentRegions = [...new Set(silent)];
  const [first = [], ...others] = chunk(answering);
  const tableOf = (documents: readonly SiteDocument[]) => viewAnswerTable(site, locale, aspects, documents);
  const share = pageBudget.indicators / Math.max(topic.indicators.length, 1);
  const charts = topic.indicators
    .flatMap((id) => recordWithId(site.indicators, id) ?? [])
    .map((indicator) => viewIndicatorChart(site, locale, indicator, share));
  const tables = takeWhatFits([first, ...others].values().map(tableOf), pageBudget.answers, tableBytes);
  const unseen = answering.slice(tables.length * COLUMNS);
  return {
    title: question ?? name,
    theme: question === undefined ? undefined : name,
    description: claims.map(({ text }) => text).join(punctuation[locale].sentenceSpace) || (caveat ?? name),
    claims,
    caveat,
    gaps,
    tables: first.length === 0 ? [] : tables.slice(0, 1),
    moreTables: tables.slice(1),
    moreDocuments: others.slice(0, tables.length - 1).flat().length,
    others: unseen.slice(0, MOST_LINES).map(({ policy }) => ({
      name: `${localise(policy.region, locale).name} · ${localise(policy, locale).shortTitle}`,
      href: site.urls.policy(locale, policy.id),
    })),
    rest: Math.max(unseen.length - MOST_LINES, 0),
    silent: silentRegions.slice(0, MOST_LINES),
    moreSilent: Math.max(silentRegions.length - MOST_LINES, 0),
    references: tableOf(site.documents.filter(({ policy }) => policy.nature === 'reference')),
    terms: viewTerms(site, locale, topic),
    charts: charts.filter(({ groups }) => groups.length > 0),
  };
}

/** The terms in the answers of policies, in the order of the records. */
function viewTerms(site: Site, locale: Locale, { aspects }: Topic): TopicPage['terms'] {
  const terms = explainedTerms(site);
  const findWords = termFinder(site);
  const policies = new Set(
    site.documents.filter(({ policy }) => policy.nature === 'policy').map(({ policy }) => policy.id),
  );
  const found = new Set(
    aspects
      .flatMap(({ answers }) => answers)
      .filter(({ policy }) => policies.has(policy))
      .flatMap(({ quote }) => keepLongest(findWords(quote)).map(({ value }) => value)),
  );
  return terms
    .filter((term) => found.has(term))
    .slice(0, MOST_TERMS)
    .map(({ official: [name = ''], page }) => ({ name, href: site.urls.term(locale, page.id) }));
}

/** About how many bytes of HTML a table is: its words and addresses with the tags around them. */
function tableBytes(table: AnswerTable): number {
  return textBytes(JSON.stringify(table)) * 0.8;
}

function viewClaim(site: Site, locale: Locale, claim: Topic['claims'][number]): TopicClaim {
  const isOne = new Set(claim.provisions.map(({ policy }) => policy)).size === 1;
  return {
    text: localise(claim, locale).text,
    sources: claim.provisions.flatMap(({ policy: id, provision }) =>
      [documentWithId(site.documents, id)]
        .filter((document) => document !== undefined)
        .map(({ policy, text }) => {
          const position = provisionPosition(locale, text, provision);
          const region = localise(policy.region, locale).name;
          return {
            href: site.urls.policy(locale, id, provision),
            // The sentence names the region; where it names several, each link does too.
            label: isOne ? position : `${region} ${position}`,
          };
        }),
    ),
  };
}

function chunk(documents: readonly SiteDocument[]): readonly (readonly SiteDocument[])[] {
  const count = Math.ceil(documents.length / COLUMNS);
  return Array.from({ length: count }, (_, index) => documents.slice(index * COLUMNS, (index + 1) * COLUMNS));
}

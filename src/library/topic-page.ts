import type { KnownWords } from '../domain/document/verbatim-lead.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Topic } from '../schemas/topic.ts';
import type { ComparisonChartView } from './comparison-chart.ts';
import { viewComparisonChart } from './comparison-chart.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import type { HeldDocument } from './documents.ts';
import { getDocuments } from './documents.ts';
import type { ProvisionCard } from './provision-card.ts';
import { viewProvisionCard } from './provision-card.ts';
import { getIndicators, getTargets, getTopics } from './records.ts';

/** The provisions of one document on a theme. */
export interface TopicColumn {
  readonly document: DocumentCard;
  readonly cards: readonly ProvisionCard[];
}

/** Everything a topic page prints. */
export interface TopicPage {
  /** The question, or the theme where there is none. */
  readonly title: string;
  /** The theme, where the title is a question. */
  readonly theme: string | undefined;
  readonly summary: string;
  readonly gaps: string | undefined;
  readonly columns: readonly TopicColumn[];
  /** Places whose documents have no provision on the theme. */
  readonly absent: readonly string[];
  readonly references: readonly TopicColumn[];
  readonly charts: readonly ComparisonChartView[];
}

/** Topics that a published document speaks of. */
export async function getHeldTopics(): Promise<readonly Topic[]> {
  const held = new Set((await getDocuments()).map(({ policy }) => policy.id));
  return (await getTopics()).filter(({ provisions }) => provisions.some(({ policy }) => held.has(policy)));
}

export async function viewTopicPage(locale: Locale, topic: Topic): Promise<TopicPage> {
  const english = locale === 'en';
  const documents = await getDocuments();
  const indicators = (await getIndicators()).filter(({ id }) => topic.indicators.includes(id));
  const known = (await getTargets())
    .filter(({ indicator }) => indicator !== undefined && topic.indicators.includes(indicator))
    .flatMap(({ policy, points }) => points.map(({ quote, dueText }) => ({ policy, quote, dueText })));
  const columns = documents.map((held) => viewColumn(locale, held, topic, known));
  const ofNature = (nature: DocumentCard['nature']) =>
    columns.filter(({ document, cards }) => document.nature === nature && cards.length > 0);
  const question = english ? topic.questionEn : topic.question;
  const name = english ? topic.nameEn : topic.name;
  const charts = await Promise.all(
    topic.indicators
      .flatMap((id) => indicators.filter((indicator) => indicator.id === id))
      .map((indicator) => viewComparisonChart(locale, indicator)),
  );
  return {
    title: question ?? name,
    theme: question === undefined ? undefined : name,
    summary: english ? topic.summaryEn : topic.summary,
    gaps: english ? topic.gapsEn : topic.gaps,
    columns: ofNature('policy'),
    absent: columns
      .filter(({ document, cards }) => document.nature === 'policy' && cards.length === 0)
      .map(({ document }) => document.place),
    references: ofNature('reference'),
    charts: charts.filter(({ groups }) => groups.length > 0),
  };
}

function viewColumn(
  locale: Locale,
  held: HeldDocument,
  topic: Topic,
  known: readonly (KnownWords & { readonly policy: string })[],
): TopicColumn {
  const { id } = held.policy;
  const own = known.filter(({ policy }) => policy === id);
  return {
    document: viewDocumentCard(locale, held),
    cards: topic.provisions
      .filter(({ policy }) => policy === id)
      .map(({ provision }) => viewProvisionCard(locale, held, provision, own))
      .filter((card) => card !== undefined),
  };
}

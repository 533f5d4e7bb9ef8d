import { localise } from '../../../content/localise.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import type { KnownWords } from '../../../domain/document/verbatim-lead.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Topic } from '../../../schemas/topic.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';
import type { IndicatorChartView } from './indicator-chart.ts';
import { viewIndicatorChart } from './indicator-chart.ts';
import type { ProvisionCard } from './provision-card.ts';
import { viewProvisionCard } from './provision-card.ts';

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
  /** Regions whose documents have no provision on the theme. */
  readonly absent: readonly string[];
  readonly references: readonly TopicColumn[];
  readonly charts: readonly IndicatorChartView[];
}

export function viewTopicPage(site: Site, locale: Locale, topic: Topic): TopicPage {
  const documents = site.documents;
  const indicators = site.indicators.filter(({ id }) => topic.indicators.includes(id));
  const known = site.targets
    .filter(({ indicator }) => indicator !== undefined && topic.indicators.includes(indicator))
    .flatMap(({ policy, points }) => points.map(({ quote, dueText }) => ({ policy, quote, dueText })));
  const columns = documents.map((document) => viewColumn(site, locale, document, topic, known));
  const ofNature = (nature: DocumentCard['nature']) =>
    columns.filter(({ document, cards }) => document.nature === nature && cards.length > 0);
  const question = localise(topic, locale).question;
  const name = localise(topic, locale).name;
  const charts = topic.indicators
    .flatMap((id) => indicators.filter((indicator) => indicator.id === id))
    .map((indicator) => viewIndicatorChart(site, locale, indicator));
  return {
    title: question ?? name,
    theme: question === undefined ? undefined : name,
    summary: localise(topic, locale).summary,
    gaps: localise(topic, locale).gaps,
    columns: ofNature('policy'),
    absent: columns
      .filter(({ document, cards }) => document.nature === 'policy' && cards.length === 0)
      .map(({ document }) => document.region),
    references: ofNature('reference'),
    charts: charts.filter(({ groups }) => groups.length > 0),
  };
}

function viewColumn(
  site: Site,
  locale: Locale,
  document: SiteDocument,
  topic: Topic,
  known: readonly (KnownWords & { readonly policy: string })[],
): TopicColumn {
  const { id } = document.policy;
  const own = known.filter(({ policy }) => policy === id);
  return {
    document: viewDocumentCard(site, locale, document),
    cards: topic.provisions
      .filter(({ policy }) => policy === id)
      .map(({ provision }) => viewProvisionCard(site, locale, document, provision, own))
      .filter((card) => card !== undefined),
  };
}

import { localise } from '../../content/localise.ts';
import { documentRegions } from '../../content/document-regions.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { datingOf } from '../../domain/targets/dating.ts';
import type { StatusData } from '../../domain/targets/status-data.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { homeMessages } from '../../i18n/home-messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { DueNow } from './due-now.ts';
import { viewDueNow } from './due-now.ts';
import type { Locale } from '../../i18n/locale.ts';
import { statusMessages } from '../../i18n/status-messages.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Nature } from '../../schemas/vocabulary.ts';
import { countedStatements } from '../records/counted-statements.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { signOf, formatValue } from '../records/format-statement.ts';
import { underLevels } from '../records/under-levels.ts';
import type { Option } from '../ui/filter-view.ts';
import type { LevelRegions } from './region-counts.ts';
import { viewRegionCounts } from './region-counts.ts';

/** One statement whose text prints a year. */
export interface DueItem {
  readonly id: string;
  readonly policy: string;
  readonly region: string;
  readonly name: string;
  /** Sign by comparator, as in the matrix. */
  readonly sign: string;
  readonly value: string;
  readonly statusData: StatusData;
  readonly status: string;
  readonly shortStatus: string;
  /** Its statement on the page of its series. */
  readonly href: string;
  readonly variant: boolean;
}

interface DueYear {
  readonly year: string;
  readonly label: string;
  readonly items: readonly DueItem[];
}

/** What one document dates in one year, and where exactly that many are listed. */
interface DueCell {
  readonly year: string;
  readonly label: string;
  readonly items: readonly DueItem[];
  readonly href: string;
}

/** The commitment matrix in small: a document a row, a year a column, the signs of the statements in the cells. */
export interface SmallMatrix {
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly region: string;
    readonly title: string;
    readonly href: string;
    readonly cells: readonly DueCell[];
  }[];
}

export interface HomePage {
  /** How many texts there are of each nature. */
  readonly totals: { readonly policies: number; readonly references: number };
  /** The newest. */
  readonly policies: readonly DocumentCard[];
  readonly references: readonly DocumentCard[];
  /** All policies by level and region, where they are not all among the newest. */
  readonly levels: readonly LevelRegions[];
  /** Regions to which a search may be narrowed, by their Chinese name. */
  readonly regions: readonly Option[];
  readonly matrix: SmallMatrix;
  /** What falls due next; undefined where no text prints a date. */
  readonly now: DueNow | undefined;
  /** What is held, in a sentence. */
  readonly holdings: string;
  readonly questions: readonly { readonly text: string; readonly href: string }[];
  /** The newest, and those folded beneath them. */
  readonly corrections: readonly CorrectionView[];
  readonly moreCorrections: readonly CorrectionView[];
}

/** The newest policies that stand on the page, … */
const NEWEST = 4;
/** … the newest reference material, … */
const NEWEST_REFERENCES = 2;
/** … corrections, … */
const OPEN_CORRECTIONS = 4;
/** … questions, … */
const QUESTIONS = 5;
/** … regions named one by one, … */
const NAMED_REGIONS = 4;
/** … documents and years of the small matrix. */
const MATRIX_ROWS = 6;
const MATRIX_YEARS = 6;

/** A recorded correction, or a recorded error of a source that stays. */
export interface CorrectionView {
  readonly date: string;
  readonly quote: string;
  readonly reason: string;
  readonly href: string;
}

/** Reference material is listed separately and stays out of the years. */
export function viewHomePage(site: Site, locale: Locale): HomePage {
  const { documents } = site;
  const ofNature = (nature: Nature) => documents.filter(({ policy }) => policy.nature === nature);
  const policies = ofNature('policy');
  const references = ofNature('reference');
  const newest = (list: readonly SiteDocument[], count: number) =>
    list.slice(0, count).map((document) => viewDocumentCard(site, locale, document));
  const matrix = smallMatrix(site, locale, dueByYear(site, locale));
  const corrections = site.corrections.map((correction): CorrectionView => ({
    date: formatDate(locale, correction.date),
    quote: correction.quote,
    reason: localise(correction, locale).reason,
    href: site.urls.policy(locale, correction.policy, correction.provision),
  }));
  return {
    totals: { policies: policies.length, references: references.length },
    policies: newest(policies, NEWEST),
    references: newest(references, NEWEST_REFERENCES),
    levels: policies.length > NEWEST ? viewRegionCounts(site, locale) : [],
    regions: viewRegions(site, locale),
    matrix,
    now: viewDueNow(site, locale),
    holdings: viewHoldings(locale, policies),
    questions: site.topics
      .flatMap((topic) => {
        const text = localise(topic, locale).question;
        return text === undefined ? [] : [{ text, href: site.urls.page(locale, `/topics/${topic.id}/`) }];
      })
      .slice(0, QUESTIONS),
    corrections: corrections.slice(0, OPEN_CORRECTIONS),
    moreCorrections: corrections.slice(OPEN_CORRECTIONS),
  };
}

function viewHoldings(locale: Locale, policies: readonly SiteDocument[]): string {
  const words = homeMessages[locale];
  const regions = [...new Set(policies.map(({ policy }) => localise(policy.region, locale).name))];
  const places =
    regions.length > NAMED_REGIONS
      ? formatMessage(locale, words.places, { count: regions.length })
      : regions.join(punctuation[locale].listComma);
  return formatMessage(locale, words.holdings, { places, policies: policies.length });
}

function viewRegions(site: Site, locale: Locale): readonly Option[] {
  const regions = documentRegions(site.documents, locale);
  const levels = new Map(regions.map(({ name, level }) => [name, level]));
  // Regions of one name are one to the search.
  const options = [...new Map(regions.map(({ name, label }) => [name, { value: name, label }])).values()];
  return underLevels(locale, options, (name) => levels.get(name) ?? 'national');
}

/** Of many documents, those whose next or last date is the latest; of many years, the last. */
function smallMatrix(site: Site, locale: Locale, due: readonly DueYear[]): SmallMatrix {
  const policies = site.documents.map(({ policy }) => policy).filter(({ nature }) => nature === 'policy');
  const lastYear = (policy: Policy) =>
    due.findLast(({ items }) => items.some((item) => item.policy === policy.id))?.year ?? '';
  const rows =
    policies.length <= MATRIX_ROWS
      ? policies
      : policies
          .filter((policy) => lastYear(policy) !== '')
          .toSorted((a, b) => lastYear(b).localeCompare(lastYear(a), 'en'))
          .slice(0, MATRIX_ROWS);
  const shown = new Set(rows.map(({ id }) => id));
  const years = due
    .map((year) => ({ ...year, items: year.items.filter(({ policy }) => shown.has(policy)) }))
    .filter(({ items }) => items.length > 0)
    .slice(-MATRIX_YEARS);
  return {
    years: years.map(({ year }) => year),
    rows: rows.map((policy) => ({
      region: localise(policy.region, locale).name,
      title: localise(policy, locale).shortTitle,
      href: site.urls.policy(locale, policy.id),
      cells: years.map(({ year, label, items }) => ({
        year,
        label,
        items: items.filter((item) => item.policy === policy.id),
        // Rates that print a year are listed for it too, but are not counted here.
        href: site.urls.targets(locale, `part=counted&place=${policy.id}&year=${year}`),
      })),
    })),
  };
}

/** Of the statements that the site counts, those whose text prints a year. */
function dueByYear(site: Site, locale: Locale): readonly DueYear[] {
  const years = new Map<string, DueItem[]>();
  for (const { tracked, statement } of countedStatements(site)) {
    const { series, policy } = tracked;
    const { point, status, statusData, differing } = statement;
    if (point.due === undefined || datingOf(point) !== 'printed') continue;
    const year = point.due.slice(0, 4);
    const items = years.get(year) ?? [];
    years.set(year, items);
    items.push({
      id: point.id,
      policy: policy.id,
      region: localise(policy.region, locale).name,
      name: localise(series, locale).name,
      sign: signOf(point),
      value: formatValue(locale, point),
      statusData,
      status: statusMessages[locale].full[status ?? 'none'],
      shortStatus: statusMessages[locale].short[status ?? 'undated'],
      href: site.urls.target(locale, series.id, point.id),
      variant: differing.length > 0,
    });
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, items]) => ({ year, label: formatDate(locale, year), items }));
}

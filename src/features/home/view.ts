import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { datingOf } from '../../domain/targets/dating.ts';
import type { StatusData } from '../../domain/targets/status-data.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { statusMessages } from '../../i18n/status-messages.ts';
import { countedStatements } from '../records/counted-statements.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { signOf, formatValue } from '../records/format-statement.ts';

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
  readonly policies: readonly DocumentCard[];
  readonly references: readonly DocumentCard[];
  readonly regions: readonly { readonly value: string; readonly label: string }[];
  readonly matrix: SmallMatrix;
  readonly due: readonly DueYear[];
  readonly corrections: readonly CorrectionView[];
}

/** A recorded correction, or a recorded error of a source that stays. */
interface CorrectionView {
  readonly date: string;
  readonly quote: string;
  readonly reason: string;
  readonly href: string;
}

/** Reference material is listed separately and stays out of the years. */
export function viewHomePage(site: Site, locale: Locale): HomePage {
  const { documents } = site;
  const cards = documents.map((document) => viewDocumentCard(site, locale, document));
  const due = dueByYear(site, locale);
  return {
    policies: cards.filter(({ nature }) => nature === 'policy'),
    references: cards.filter(({ nature }) => nature === 'reference'),
    regions: documents.map(({ policy }) => ({
      value: policy.region.name,
      label: localise(policy.region, locale).name,
    })),
    matrix: smallMatrix(site, locale, due),
    due,
    corrections: site.corrections.map((correction) => ({
      date: formatDate(locale, correction.date),
      quote: correction.quote,
      reason: localise(correction, locale).reason,
      href: site.urls.policy(locale, correction.policy, correction.provision),
    })),
  };
}

function smallMatrix(site: Site, locale: Locale, due: readonly DueYear[]): SmallMatrix {
  const policies = site.documents.map(({ policy }) => policy).filter(({ nature }) => nature === 'policy');
  return {
    years: due.map(({ year }) => year),
    rows: policies.map((policy) => ({
      region: localise(policy.region, locale).name,
      title: localise(policy, locale).shortTitle,
      href: site.urls.policy(locale, policy.id),
      cells: due.map(({ year, label, items }) => ({
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

import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { getDiffering } from './differing.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import type { HeldDocument } from './documents.ts';
import { getCorrections, getTargets } from './records.ts';
import { pathTo } from './site.ts';
import { printValue } from './target-chart.ts';

/** One statement that the texts date. */
export interface DueItem {
  readonly id: string;
  readonly policy: string;
  readonly place: string;
  readonly name: string;
  readonly value: string;
  /** Its statement on the page of its series. */
  readonly href: string;
  readonly variant: boolean;
}

export interface DueYear {
  readonly year: string;
  readonly label: string;
  readonly items: readonly DueItem[];
}

/** How many statements one document dates in one year, and where they are listed. */
export interface DueCount {
  readonly count: number;
  readonly href: string;
}

/** The commitment matrix in small: a document a row, a year a column. */
export interface SmallMatrix {
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly place: string;
    readonly title: string;
    readonly href: string;
    readonly cells: readonly (DueCount | undefined)[];
  }[];
}

export interface HomePage {
  readonly policies: readonly DocumentCard[];
  readonly references: readonly DocumentCard[];
  readonly places: readonly { readonly value: string; readonly label: string }[];
  readonly matrix: SmallMatrix;
  readonly due: readonly DueYear[];
  readonly corrections: readonly CorrectionView[];
}

/** A recorded correction, or a recorded error of a source that stays. */
export interface CorrectionView {
  readonly date: string;
  readonly quote: string;
  readonly reason: string;
  readonly href: string;
}

/** Reference material is listed apart and stays out of the years. */
export async function viewHomePage(locale: Locale, documents: readonly HeldDocument[]): Promise<HomePage> {
  const cards = documents.map((document) => viewDocumentCard(locale, document));
  const due = await dueByYear(locale, documents);
  return {
    policies: cards.filter(({ nature }) => nature === 'policy'),
    references: cards.filter(({ nature }) => nature === 'reference'),
    places: documents.map(({ policy }) => ({
      value: policy.region.name,
      label: locale === 'en' ? policy.region.nameEn : policy.region.name,
    })),
    matrix: smallMatrix(locale, documents, due),
    due,
    corrections: (await getCorrections()).map((correction) => ({
      date: formatDate(locale, correction.date),
      quote: correction.quote,
      reason: locale === 'en' ? correction.reasonEn : correction.reason,
      href: `${pathTo(locale, `/policies/${correction.policy}/`)}#${correction.provision}`,
    })),
  };
}

function smallMatrix(
  locale: Locale,
  documents: readonly HeldDocument[],
  due: readonly DueYear[],
): SmallMatrix {
  const policies = documents.map(({ policy }) => policy).filter(({ nature }) => nature === 'policy');
  return {
    years: due.map(({ year }) => year),
    rows: policies.map((policy) => ({
      place: locale === 'en' ? policy.region.nameEn : policy.region.name,
      title: locale === 'en' ? policy.shortTitleEn : policy.shortTitle,
      href: pathTo(locale, `/policies/${policy.id}/`),
      cells: due.map(({ year, items }) => {
        const count = items.filter((item) => item.policy === policy.id).length;
        const href = `${pathTo(locale, '/targets/')}?place=${policy.id}&year=${year}`;
        return count === 0 ? undefined : { count, href };
      }),
    })),
  };
}

async function dueByYear(locale: Locale, documents: readonly HeldDocument[]): Promise<readonly DueYear[]> {
  const counted = new Map(
    documents
      .filter(({ policy }) => policy.nature === 'policy' && policy.trackers === 'complete')
      .map(({ policy }) => [policy.id, policy]),
  );
  const years = new Map<string, DueItem[]>();
  const differing = await getDiffering();
  for (const series of await getTargets()) {
    const policy = counted.get(series.policy);
    if (policy === undefined) continue;
    for (const point of series.points) {
      if (point.due === undefined || point.dueBasis === 'derived' || point.repeatOf !== undefined) continue;
      const year = point.due.slice(0, 4);
      const items = years.get(year) ?? [];
      years.set(year, items);
      items.push({
        id: point.id,
        policy: policy.id,
        place: locale === 'en' ? policy.region.nameEn : policy.region.name,
        name: locale === 'en' ? series.nameEn : series.name,
        value: printValue(locale, point),
        href: `${pathTo(locale, `/targets/${series.id}/`)}#${point.id}`,
        variant: differing.has(point.id),
      });
    }
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, items]) => ({ year, label: formatDate(locale, year), items }));
}

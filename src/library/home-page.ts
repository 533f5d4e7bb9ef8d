import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import type { HeldDocument } from './documents.ts';
import { getTargets } from './records.ts';
import { pathTo } from './site.ts';
import { printValue } from './target-chart.ts';

/** One statement that the texts date. */
export interface DueItem {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly value: string;
  /** The provision that prints it. */
  readonly href: string;
  readonly variant: boolean;
}

export interface DueYear {
  readonly year: string;
  readonly label: string;
  readonly items: readonly DueItem[];
}

export interface HomePage {
  readonly policies: readonly DocumentCard[];
  readonly references: readonly DocumentCard[];
  readonly due: readonly DueYear[];
}

/** Reference material is listed apart and stays out of the years. */
export async function viewHomePage(locale: Locale, documents: readonly HeldDocument[]): Promise<HomePage> {
  const cards = documents.map((document) => viewDocumentCard(locale, document));
  return {
    policies: cards.filter(({ nature }) => nature === 'policy'),
    references: cards.filter(({ nature }) => nature === 'reference'),
    due: await dueByYear(locale, documents),
  };
}

async function dueByYear(locale: Locale, documents: readonly HeldDocument[]): Promise<readonly DueYear[]> {
  const counted = new Map(
    documents
      .filter(({ policy }) => policy.nature === 'policy' && policy.trackers === 'complete')
      .map(({ policy }) => [policy.id, policy]),
  );
  const years = new Map<string, DueItem[]>();
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
        place: locale === 'en' ? policy.region.nameEn : policy.region.name,
        name: locale === 'en' ? series.nameEn : series.name,
        value: printValue(locale, point),
        href: `${pathTo(locale, `/policies/${policy.id}/`)}#${point.provision}`,
        variant: point.variantOf !== undefined,
      });
    }
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, items]) => ({ year, label: formatDate(locale, year), items }));
}

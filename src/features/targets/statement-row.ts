import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import type { Site, SiteDocument, TrackedSeries, TrackedPoint } from '../../content/site.ts';
import { datingOf } from '../../domain/targets/dating.ts';
import type { StatusData } from '../../domain/targets/status-data.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { TargetPart } from '../../schemas/vocabulary.ts';
import { targetPartOf } from '../records/counted-statements.ts';
import { formatDue, formatValue } from '../records/format-statement.ts';
import { provisionPosition } from '../records/provision-position.ts';
import type { FilterName } from './filter-names.ts';

/** One statement as the list prints it. */
export interface StatementRow {
  readonly id: string;
  readonly policy: string;
  readonly series: string;
  readonly part: TargetPart;
  readonly region: string;
  readonly documentKind: string;
  readonly documentDate: string;
  readonly kind: string;
  readonly value: string;
  readonly due: string;
  /** Year in which it is due; empty without a date. */
  readonly year: string;
  /** Empty where the text states it plainly. */
  readonly modality: string;
  readonly status: string;
  readonly statusData: StatusData;
  readonly variant: boolean;
  /** Id of the statement that it repeats; its own where it repeats none. */
  readonly root: string;
  readonly quote: string;
  readonly provision: string;
  readonly position: string;
  /** The provision that prints it. */
  readonly provisionHref: string;
  /** Values of the filters, each a list. */
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

/** @param themes ids of the topics that the series is about */
export function viewStatementRow(
  site: Site,
  locale: Locale,
  tracked: TrackedSeries,
  { point, status, statusData, isCharged, differing }: TrackedPoint,
  { policy, text }: SiteDocument,
  themes: readonly string[],
): StatementRow {
  const words = trackerMessages[locale];
  const { series } = tracked;
  const year = point.due?.slice(0, 4) ?? '';
  const dating = datingOf(point);
  return {
    id: point.id,
    policy: policy.id,
    series: series.id,
    part: targetPartOf(tracked),
    region: localise(policy.region, locale).name,
    documentKind: vocabularyMessages[locale].documentKind[policy.kind],
    documentDate: formatDate(locale, documentDate(policy)),
    kind: words.kind[series.kind],
    value: formatValue(locale, point),
    due: formatDue(locale, point),
    year,
    modality: point.modality === 'stated' ? '' : words.modality[point.modality],
    status: words.status[status ?? 'none'],
    statusData,
    variant: differing.length > 0,
    root: point.repeatOf ?? point.id,
    quote: point.quote,
    provision: point.provision,
    position: provisionPosition(locale, text, point.provision),
    provisionHref: site.urls.policy(locale, policy.id, point.provision),
    values: {
      place: [policy.id],
      part: [targetPartOf(tracked)],
      theme: themes.length === 0 ? ['other'] : themes,
      year: dating === 'printed' ? [year, 'printed'] : [dating],
      status: [status ?? 'none'],
      organisation: [
        isCharged ? 'listed' : tracked.areDutiesRecorded ? 'none' : 'unread',
        ...point.organisations,
      ],
      modality: [point.modality],
      kind: [series.kind],
    },
  };
}

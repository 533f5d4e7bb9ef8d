import { recordsOf } from '../../../domain/record-index.ts';
import { localise } from '../../../content/localise.ts';
import type { Site } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';

/** A correction, or an error of the source that stays, as a policy page lists it. */
export interface CorrectionView {
  readonly id: string;
  /** Fragment of its entry on the page. */
  readonly anchor: string;
  readonly provision: string;
  readonly isSourceError: boolean;
  readonly kind: string;
  readonly date: string;
  readonly quote: string;
  readonly reason: string;
}

/** Corrections of one document, newest first. */
export function viewCorrections(site: Site, locale: Locale, policy: string): readonly CorrectionView[] {
  return recordsOf(site.corrections, policy)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((correction) => {
      const { id, provision, kind, date, quote } = correction;
      return {
        id,
        anchor: `correction-${id}`,
        provision,
        isSourceError: kind === 'source-error',
        kind: policyMessages[locale].corrections.kind[kind],
        date: formatDate(locale, date),
        quote,
        reason: localise(correction, locale).reason,
      };
    });
}

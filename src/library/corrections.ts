import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import { getCorrections } from './records.ts';

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
export async function viewCorrections(locale: Locale, policy: string): Promise<readonly CorrectionView[]> {
  return (await getCorrections())
    .filter((correction) => correction.policy === policy)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ id, provision, kind, date, quote, reason, reasonEn }) => ({
      id,
      anchor: `correction-${id}`,
      provision,
      isSourceError: kind === 'source-error',
      kind: policyMessages[locale].corrections.kind[kind],
      date: formatDate(locale, date),
      quote,
      reason: locale === 'en' ? reasonEn : reason,
    }));
}

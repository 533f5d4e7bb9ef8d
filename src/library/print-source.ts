import { localise } from '../content/localise.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import type { Policy } from '../schemas/policy.ts';

/**
 * The document behind a chart in one line: place, title, number and date as far as it has them. Reference material
 * says what it is, and that it is not verified.
 */
export function printSource(locale: Locale, policy: Policy): string {
  const { source, unverified } = chartMessages[locale];
  const date = policy.dateSigned ?? policy.datePublished;
  const facts = [policy.documentNumber, date === undefined ? undefined : formatDate(locale, date)];
  const isReference = policy.nature === 'reference';
  return [
    localise(policy.region, locale).name,
    source(
      localise(policy, locale).title,
      facts.filter((fact) => fact !== undefined),
      isReference,
    ),
    ...(isReference ? [policyMessages[locale].natureLong.reference, unverified] : []),
  ].join(' · ');
}

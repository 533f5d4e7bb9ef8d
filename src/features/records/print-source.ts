import { localise } from '../../content/localise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { Policy } from '../../schemas/policy.ts';

/**
 * The document behind a chart in one line: place, title, number and date as far as it has them. Reference material
 * says what it is, and that it is not verified.
 */
export function printSource(locale: Locale, policy: Policy): string {
  const words = chartMessages[locale];
  const date = policy.dateSigned ?? policy.datePublished;
  const facts = [policy.documentNumber, date === undefined ? undefined : formatDate(locale, date)]
    .filter((fact) => fact !== undefined)
    .join(punctuation[locale].comma);
  const isReference = policy.nature === 'reference';
  const name = localise(policy, locale).title;
  // The title of reference material is editorial, so no title marks stand around it.
  const title = isReference ? name : formatMessage(locale, words.titled, { title: name });
  return [
    localise(policy.region, locale).name,
    facts === '' ? title : formatMessage(locale, words.source, { title, facts }),
    ...(isReference ? [policyMessages[locale].natureLong.reference, words.unverified] : []),
  ].join(' · ');
}

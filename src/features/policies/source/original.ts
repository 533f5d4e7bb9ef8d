import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';

/** Where the original of a document can be read, or that this site has no address of it and how to look it up. */
export type OriginalView =
  | {
      readonly kind: 'known';
      readonly url: string;
      readonly archivedUrl: string | undefined;
      /** Who put it online, as printed; in Chinese. */
      readonly publisher: string | undefined;
      /** Day on which it was seen, in words. */
      readonly seen: string | undefined;
    }
  | { readonly kind: 'unknown'; readonly sentence: string };

/** The original of a document as its page prints it. */
export function viewOriginal(locale: Locale, policy: Policy): OriginalView {
  const words = policyMessages[locale].sources;
  const source = policy.sources.find(({ role }) => role === 'primary');
  if (source?.url === undefined) {
    const sentence =
      policy.nature === 'reference'
        ? words.reprintMissing
        : formatMessage(locale, words.originalMissing, { facts: factsOf(locale, policy) });
    return { kind: 'unknown', sentence };
  }
  const { url, archivedUrl, publisher, retrieved } = source;
  const seen =
    retrieved === undefined
      ? undefined
      : formatMessage(locale, words.seen, { date: formatDate(locale, retrieved) });
  return { kind: 'known', url, archivedUrl, publisher, seen };
}

/** What a document is found by beside the title, which the text begins with: number, issuer and date, as printed. */
function factsOf(locale: Locale, policy: Policy): string {
  const { documentNumber, issuers, issuersText, dateSigned, datePublished } = policy;
  const issuer = issuersText ?? issuers.join('、');
  const date = dateSigned ?? datePublished;
  return [
    documentNumber,
    issuer === '' ? undefined : issuer,
    date === undefined ? undefined : formatDate(locale, date),
  ]
    .filter((fact) => fact !== undefined)
    .join(' · ');
}

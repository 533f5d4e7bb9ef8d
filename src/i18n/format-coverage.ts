import { formatMessage } from './format-message.ts';
import type { Locale } from './locale.ts';
import { siteMessages } from './site-messages.ts';

/** What is printed with the first status: that what is not published here may have been done, and how many texts there are. */
export function formatCoverage(
  locale: Locale,
  { total, reference }: { readonly total: number; readonly reference: number },
): string {
  const words = siteMessages[locale];
  return reference === 0
    ? formatMessage(locale, words.coverageOfPolicies, { total })
    : formatMessage(locale, words.coverage, { total, other: reference });
}

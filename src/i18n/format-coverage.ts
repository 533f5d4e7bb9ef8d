import { formatMessage } from './format-message.ts';
import type { Locale } from './locale.ts';
import { punctuation } from './punctuation.ts';
import { siteMessages } from './site-messages.ts';

/** How many texts there are, and how many of them are of another nature. */
interface TextCounts {
  readonly total: number;
  readonly reference: number;
}

/** What is printed with the first status: that what is not published here may have been done, and how many texts there are. */
export function formatCoverage(locale: Locale, counts: TextCounts): string {
  return siteMessages[locale].caveat + punctuation[locale].sentenceSpace + formatHoldings(locale, counts);
}

/** How many texts the site holds: where the caveat stands already. */
export function formatHoldings(locale: Locale, { total, reference }: TextCounts): string {
  const words = siteMessages[locale];
  return reference === 0
    ? formatMessage(locale, words.holdingsOfPolicies, { total })
    : formatMessage(locale, words.holdings, { total, other: reference });
}

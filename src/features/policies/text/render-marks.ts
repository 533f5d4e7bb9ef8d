import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { escapeText, printAttribute } from '../../ui/html/html.ts';
import type { TextSegment } from './text-marks.ts';

/**
 * The mark that leads to a provision. Its sign is drawn by the style sheet: among the words of the text stands none of
 * ours.
 * @param position as printed, for the accessible name
 */
export function renderPermalink(locale: Locale, id: string, position: string): string {
  const label = formatMessage(locale, policyMessages[locale].permalink, { position });
  return `<a class="permalink"${printAttribute('href', `#${id}`)} data-editorial${printAttribute('aria-label', label)}></a>`;
}

/** Empty anchors for the former ids of a provision, so that addresses published once still lead to it. */
export function renderAliases(former: readonly string[] = []): string {
  return former.map((id) => `<span class="alias"${printAttribute('id', id)} data-editorial></span>`).join('');
}

/** The words of a paragraph or cell, quantified phrases leading to their targets. */
export function renderWords(segments: readonly TextSegment[]): string {
  return segments
    .map(({ text, href }) =>
      href === undefined ? escapeText(text) : `<a${printAttribute('href', href)}>${escapeText(text)}</a>`,
    )
    .join('');
}

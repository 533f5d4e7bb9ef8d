import type { Locale } from '../i18n/locale.ts';
import { addressOf } from './site.ts';

/** HTML that shows a target chart on another site. `title` is plain text. */
export function embedCode(locale: Locale, series: string, title: string): string {
  const address = addressOf(locale, `/embed/targets/${series}/`);
  const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${escaped}" width="100%" height="480" loading="lazy"></iframe>`;
}

import type { Site } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** In pixels: enough for a chart with all that stands about it where a column of text has its usual width. */
const height = 740;

/** HTML that shows a target chart on another site. `title` is plain text. */
export function embedCode(site: Site, locale: Locale, series: string, title: string): string {
  const address = site.urls.pageAddress(locale, `/embed/targets/${series}/`);
  const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${escaped}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

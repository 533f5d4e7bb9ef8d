import type { Site } from '../../content/site.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/**
 * What the islands need in order to cite, as attributes of their elements (read by `readCitingSite`). Citations are
 * in Chinese and lead to the Chinese pages in both interfaces.
 */
export function citingSite(site: Site): Readonly<Record<`data-${string}`, string>> {
  return {
    'data-texts': site.urls.file('data/policies/'),
    'data-addresses': site.urls.pageAddress('zh-CN', '/policies/'),
    'data-site-name': siteMessages['zh-CN'].name,
  };
}

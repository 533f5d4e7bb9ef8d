import { siteMessages } from '../i18n/site-messages.ts';
import { addressOf, settings } from './site.ts';

/**
 * What the islands need in order to cite, as attributes of their elements (read by `readCitingSite`). Citations are
 * in Chinese and lead to the Chinese pages in both interfaces.
 */
export function citingSite(): Readonly<Record<`data-${string}`, string>> {
  return {
    'data-texts': `${settings.base}data/policies/`,
    'data-addresses': addressOf('zh-CN', '/policies/'),
    'data-site-name': siteMessages['zh-CN'].name,
  };
}

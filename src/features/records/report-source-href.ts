import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../schemas/report.ts';

/** Where a published value is printed: the provision here, else the address of the publication where it has one. */
export function reportSourceHref({ urls }: Site, locale: Locale, report: Report): string | undefined {
  const { policy, source } = report;
  if (!('provision' in source)) return source.url;
  return policy === undefined ? undefined : urls.policy(locale, policy, source.provision);
}

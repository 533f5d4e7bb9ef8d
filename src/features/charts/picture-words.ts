import type { KeyEntry, PictureWords } from '../../charts/picture/frame-picture.ts';
import type { Site } from '../../content/site.ts';
import { countTexts } from '../../exports/corpus.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatCoverage } from '../../i18n/format-coverage.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** What is particular to one picture. */
interface OwnWords {
  readonly title: string;
  /** What the picture shows, in the words of the data; may be empty. */
  readonly lead: string;
  readonly key: readonly KeyEntry[];
  /** What must be known to read it rightly, a paragraph each. */
  readonly caveats: readonly string[];
  /** The documents behind it, one a line. */
  readonly sources: readonly string[];
  /** Full address of the page that it comes from. */
  readonly address: string;
}

/** Everything that a picture says when it leaves the site: its caveats, what the site holds, sources, day and address. */
export function pictureWords(site: Site, locale: Locale, own: OwnWords): PictureWords {
  const { name, notGovernment } = siteMessages[locale];
  const asOf = `${chartMessages[locale].asOf} ${formatDate(locale, site.asOf)}`;
  return {
    lang: locale,
    title: own.title,
    lead: own.lead,
    key: own.key,
    notes: [
      ...own.caveats,
      formatCoverage(locale, countTexts(site)),
      ...own.sources,
      [name, asOf, own.address].join(' · '),
      notGovernment,
    ].filter((note) => note !== ''),
  };
}

import type { PictureWords } from '../../../charts/picture/frame-picture.ts';
import { localise } from '../../../content/localise.ts';
import { documentTableFile } from '../../../content/series-tables.ts';
import type { Site, SiteDocument, TrackedSeries } from '../../../content/site.ts';
import { trackerOf } from '../../../content/site.ts';
import { documentTargetsRoute, numberedRoute, embedShellRoute, embedQuery } from '../../../content/routes.ts';
import { capitalise } from '../../../i18n/capitalise.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { pictureWords } from '../../charts/picture-words.ts';
import { formatSource } from '../../records/format-statement.ts';
import type { TargetSection } from '../target/view.ts';
import { viewTargetSection } from '../target/view.ts';
import { dividePages } from './divide-pages.ts';
import { sectionMessages } from './messages.ts';

/** A series that stands on a further page. */
interface LaterSection {
  /** Its id, then those of its statements: the fragments by which it may be asked for here. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly href: string;
}

/** Where a page stands among those of its document, and the paths of those beside it. */
interface Pager {
  readonly position: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** One page of the targets of a document, as it is printed. */
export interface DocumentTargets {
  readonly policy: Policy;
  readonly route: string;
  readonly title: string;
  readonly description: string;
  readonly region: string;
  readonly documentHref: string;
  /** How many series and statements the document has. */
  readonly reading: string;
  readonly sections: readonly TargetSection[];
  /** On the first page: what stands on further ones. */
  readonly later: readonly LaterSection[];
  readonly pager: Pager | undefined;
  /** Path of the statements of the document as CSV. */
  readonly csv: string;
  /** Full address of the first page, without a fragment: a series is asked for there. */
  readonly address: string;
  /** Full address of the page that shows a series alone, but for the id of the series at its end. */
  readonly embed: string;
  /** The document, as pictures name it. */
  readonly source: string;
  /** What every picture of a series says. */
  readonly words: PictureWords;
}

/** One page of a document, before it is viewed. */
export interface DividedPage {
  /** From 1. */
  readonly number: number;
  readonly series: readonly TrackedSeries[];
}

/**
 * The pages of the targets of a document, at least one; the same in every language.
 * @param taken bytes of the first page that something else takes
 */
export function documentTargetsPages(
  site: Site,
  { policy }: SiteDocument,
  taken: number,
): readonly DividedPage[] {
  return dividePages(trackerOf(site, policy.id), taken).map((series, index) => ({
    number: index + 1,
    series,
  }));
}

/**
 * One page of the targets of a document. The first answers for every series and statement of it, so that an address
 * lasts when sections move from page to page.
 * @param pages all of them
 */
export function viewDocumentTargets(
  site: Site,
  locale: Locale,
  { policy }: SiteDocument,
  pages: readonly DividedPage[],
  { number, series }: DividedPage,
): DocumentTargets {
  const words = sectionMessages[locale];
  const routeOf = (each: number): string => numberedRoute(documentTargetsRoute(policy.id), each);
  const hrefOf = (each: number): string => site.urls.page(locale, routeOf(each));
  const address = site.urls.pageAddress(locale, routeOf(1));
  const { shortTitle, title } = localise(policy, locale);
  const region = localise(policy.region, locale).name;
  const document = shortTitle ?? title;
  const source = formatSource(locale, policy);
  const all = pages.flatMap((page) => page.series);
  return {
    policy,
    route: routeOf(number),
    title: formatMessage(locale, words.title, { document }),
    description: formatMessage(locale, words.description, { place: region, document }),
    region,
    documentHref: site.urls.policy(locale, policy.id),
    reading: formatMessage(locale, words.reading, {
      series: all.length,
      points: all.reduce((sum, { points }) => sum + points.length, 0),
    }),
    sections: series.map((tracked) => viewTargetSection(site, locale, tracked)),
    later:
      number === 1
        ? pages
            .slice(1)
            .flatMap((page) => page.series.map((tracked) => viewLater(locale, tracked, hrefOf(page.number))))
        : [],
    pager:
      pages.length === 1
        ? undefined
        : {
            position: formatMessage(locale, words.page, { number, pages: pages.length }),
            previous: number === 1 ? undefined : hrefOf(number - 1),
            next: number === pages.length ? undefined : hrefOf(number + 1),
          },
    csv: site.urls.file(documentTableFile(policy.id)),
    address,
    embed: `${site.urls.pageAddress(locale, embedShellRoute)}?${embedQuery(policy.id, '')}`,
    source,
    words: pictureWords(site, locale, {
      title: region,
      lead: '',
      key: [],
      caveats: [],
      sources: [source],
      address,
    }),
  };
}

function viewLater(locale: Locale, { series, points }: TrackedSeries, page: string): LaterSection {
  return {
    ids: [series.id, ...points.map(({ point }) => point.id)],
    title: capitalise(localise(series, locale).name),
    href: `${page}#${series.id}`,
  };
}

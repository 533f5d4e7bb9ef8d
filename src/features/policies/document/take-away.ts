import { dataFiles } from '../../../content/data-files.ts';
import type { DocumentFormat } from '../../../content/document-files.ts';
import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { takeAwayMessages } from '../../shell/take-away-messages.ts';

/** One file of a document, ready to be linked. */
export interface TakeAwayFile {
  readonly format: DocumentFormat;
  readonly label: string;
  readonly href: string;
  /** Media type without parameters. */
  readonly type: string;
  /** In kilobytes, with the unit. */
  readonly size: string;
}

/** What the block that offers a document's files prints. */
export interface TakeAway {
  readonly files: readonly TakeAwayFile[];
  /** What the files and the print are, or why some are not offered. */
  readonly note: string;
  /** Last line of a print: who transcribed it, when, where. */
  readonly printedEnd: string;
}

const filesByPath = oncePerSite((site) => new Map(dataFiles(site).map((file) => [file.path, file])));

const order: readonly DocumentFormat[] = ['docx', 'txt', 'json', 'akn.xml'];

export function viewTakeAway(site: Site, locale: Locale, policy: Policy): TakeAway {
  const words = takeAwayMessages[locale];
  const address = site.urls.pageAddress(locale, `/policies/${policy.id}/`);
  const asOf = formatDate(locale, site.asOf);
  return {
    files: takeAwayFiles(site, locale, policy.id),
    note: policy.nature === 'policy' ? words.policyNote : words.referenceNote,
    printedEnd:
      policy.nature === 'policy'
        ? formatMessage(locale, words.printedEnd, { address, asOf })
        : [words.warning, formatMessage(locale, words.printedEndReference, { address, asOf })].join(
            punctuation[locale].sentenceSpace,
          ),
  };
}

/** The files of one document, in the order Word, text, JSON, Akoma Ntoso. */
export function takeAwayFiles(site: Site, locale: Locale, policy: string): readonly TakeAwayFile[] {
  const words = takeAwayMessages[locale];
  const files = filesByPath(site);
  return order.flatMap((format) => {
    const path = `policies/${policy}.${format}`;
    const file = files.get(path);
    if (file === undefined) return [];
    return [
      {
        format,
        label: words.formats[format],
        href: site.urls.file(`data/${path}`),
        type: file.mediaType.replace(/;.*$/u, ''),
        size: formatMessage(locale, words.size, { kilobytes: (file.bytes / 1000).toFixed(0) }),
      },
    ];
  });
}

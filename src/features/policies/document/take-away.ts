import { documentFiles, documentMediaTypes, type DocumentFormat } from '../../../content/document-files.ts';
import type { Site } from '../../../content/site.ts';
import { documentWithId } from '../../../domain/record-index.ts';
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
  const document = documentWithId(site.documents, policy);
  const files = document === undefined ? [] : documentFiles(site, document);
  return order.flatMap((format) =>
    files
      .filter((file) => file.format === format)
      .map(({ measure }) => ({
        format,
        label: words.formats[format],
        href: site.urls.file(`data/policies/${policy}.${format}`),
        type: documentMediaTypes[format],
        size: formatMessage(locale, words.size, { kilobytes: (measure().bytes / 1000).toFixed(0) }),
      })),
  );
}

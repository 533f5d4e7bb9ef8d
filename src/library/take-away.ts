import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { takeAwayMessages } from '../i18n/take-away-messages.ts';
import type { Policy } from '../schemas/policy.ts';
import type { DataFile } from './data-files.ts';
import { getDataFiles } from './data-files.ts';
import type { DocumentFormat } from './document-files.ts';
import { addressOf, asOfDate, settings } from './site.ts';

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

let filesByPath: Promise<ReadonlyMap<string, DataFile>> | undefined;

const order: readonly DocumentFormat[] = ['docx', 'txt', 'json', 'akn.xml'];

export async function viewTakeAway(locale: Locale, policy: Policy): Promise<TakeAway> {
  const words = takeAwayMessages[locale];
  const address = addressOf(locale, `/policies/${policy.id}/`);
  const asOf = formatDate(locale, await asOfDate());
  return {
    files: await takeAwayFiles(locale, policy.id),
    note: policy.nature === 'policy' ? words.policyNote : words.referenceNote,
    printedEnd:
      policy.nature === 'policy'
        ? words.printedEnd(address, asOf)
        : words.warning + words.printedEndReference(address, asOf),
  };
}

/** The files of one document, in the order Word, text, JSON, Akoma Ntoso. */
export async function takeAwayFiles(locale: Locale, policy: string): Promise<readonly TakeAwayFile[]> {
  const words = takeAwayMessages[locale];
  filesByPath ??= getDataFiles().then((files) => new Map(files.map((file) => [file.path, file])));
  const files = await filesByPath;
  return order.flatMap((format) => {
    const path = `policies/${policy}.${format}`;
    const file = files.get(path);
    if (file === undefined) return [];
    return [
      {
        format,
        label: words.formats[format],
        href: `${settings.base}data/${path}`,
        type: file.mediaType.replace(/;.*$/u, ''),
        size: words.size((file.bytes / 1000).toFixed(0)),
      },
    ];
  });
}

import type { DataFile } from '../../content/data-files.ts';
import { dataAddress, dataFiles } from '../../content/data-files.ts';
import type { Site } from '../../content/site.ts';
import type { CitedDataset, DatasetCitations } from '../../domain/citing/forms/cite-dataset.ts';
import { citeDataset } from '../../domain/citing/forms/cite-dataset.ts';
import { dataSet } from '../../exports/tables/data-set.ts';
import type { ImportCode } from '../../exports/tables/import-code.ts';
import { importCode } from '../../exports/tables/import-code.ts';
import type { JsonFileName } from '../../exports/tables/json-files.ts';
import { jsonFileNames } from '../../exports/tables/json-files.ts';
import { isTable } from '../../exports/tables/tables.ts';
import { dataMessages } from '../../i18n/data-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import type { FieldsView } from './fields.ts';
import { viewFields } from './fields.ts';

/** A link to a file, with its format and size in words. */
interface DownloadView {
  readonly format: string;
  readonly href: string;
  readonly size: string;
}

/** The same records in their formats. */
export interface ListView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly records: number;
  readonly downloads: readonly DownloadView[];
}

/** Everything the data page prints that depends on the data; its length does not grow with the documents. */
export interface DataPage {
  /** Lists that are tables, too. */
  readonly tables: readonly ListView[];
  /** Lists that are published as JSON alone, as far as they have records. */
  readonly lists: readonly ListView[];
  /** Lists of reference material, as far as they have records; none in a site without it. */
  readonly reference: readonly ListView[];
  readonly fields: readonly FieldsView[];
  /** The data set, and its citations as read on the as-of day. */
  readonly citation: { readonly dataset: Omit<CitedDataset, 'accessed'> } & Pick<
    DatasetCitations,
    'gbt7714' | 'plain' | 'english'
  >;
  readonly code: ImportCode;
}

export function viewDataPage(site: Site, locale: Locale): DataPage {
  const own = jsonFileNames.flatMap((name) => viewList(site, locale, name, false));
  return {
    tables: own.filter(({ id }) => isTable(id)),
    lists: own.filter(({ id, records }) => !isTable(id) && records > 0),
    reference: jsonFileNames
      .flatMap((name) => viewList(site, locale, name, true))
      .filter(({ records }) => records > 0),
    fields: viewFields(locale),
    citation: cite(site),
    code: importCode(dataAddress(site, 'targets.csv')),
  };
}

function viewList(site: Site, locale: Locale, name: JsonFileName, isReference: boolean): readonly ListView[] {
  const files = dataFiles(site);
  const list = files.find((file) => file.list === name && file.isReference === isReference);
  if (list === undefined) return [];
  const stem = list.path.replace(/json$/u, '');
  return [
    {
      id: name,
      ...dataMessages[locale].files[name],
      records: list.records ?? 0,
      downloads: files
        .filter(({ path }) => path.startsWith(stem))
        .map((file) => viewDownload(site, locale, file)),
    },
  ];
}

function viewDownload(site: Site, locale: Locale, { path, bytes }: DataFile): DownloadView {
  const { size, bytes: large } = dataMessages[locale].fileTable;
  return {
    format: path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
    href: site.urls.file(`data/${path}`),
    size:
      bytes < 1_000_000
        ? formatMessage(locale, size, { kilobytes: (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0) })
        : formatMessage(locale, large, { megabytes: (bytes / 1_000_000).toFixed(1) }),
  };
}

function cite(site: Site): DataPage['citation'] {
  const { asOf } = site;
  const dataset = {
    id: dataSet.id,
    title: dataSet.title[sourceLocale],
    titleEn: dataSet.title.en,
    version: dataSet.version,
    issued: asOf,
    url: site.urls.pageAddress(sourceLocale, '/data/'),
    siteName: siteMessages[sourceLocale].name,
    siteNameEn: siteMessages.en.name,
  };
  const { gbt7714, plain, english } = citeDataset({ ...dataset, accessed: asOf });
  return { dataset, gbt7714, plain, english };
}

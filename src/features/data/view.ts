import type { DataFile } from '../../content/data-files.ts';
import { dataAddress, dataFiles, recordLists } from '../../content/data-files.ts';
import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import type { CitedDataset } from '../../domain/citing/forms/cite-dataset.ts';
import { citeDataset } from '../../domain/citing/forms/cite-dataset.ts';
import type { CsvValue } from '../../exports/tables/csv.ts';
import { dataSet } from '../../exports/tables/data-set.ts';
import type { JsonFileName } from '../../exports/tables/json-files.ts';
import { jsonFileNames, serializeJson } from '../../exports/tables/json-files.ts';
import type { SchemaName } from '../../exports/tables/json-schemas.ts';
import type { ImportCode } from '../../exports/tables/import-code.ts';
import { importCode } from '../../exports/tables/import-code.ts';
import { schemaFields } from '../../exports/tables/schema-fields.ts';
import type { TableName } from '../../exports/tables/tables.ts';
import { cellAt, tableColumns } from '../../exports/tables/tables.ts';
import { fieldWords } from '../../i18n/data-field-messages.ts';
import { dataMessages } from '../../i18n/data-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** A link to a file, with its format and size in words. */
export interface DownloadView {
  readonly label: string;
  readonly href: string;
  readonly size: string;
}

/** Files under one name: the same records as CSV, JSON and perhaps a calendar. */
interface FileView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly records: number | undefined;
  readonly downloads: readonly DownloadView[];
}

interface FieldView {
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
  readonly title: string;
  readonly meaning: string;
  readonly codes: readonly { readonly code: string; readonly words: string }[];
  /** It is a column of the CSV file. */
  readonly inTable: boolean;
}

/** The first rows of a table, or the first record of a list that has none. */
interface PreviewView {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly record: string;
}

/** A file with all its fields. */
export interface FieldsView {
  readonly file: FileView;
  readonly fields: readonly FieldView[];
  readonly preview: PreviewView | undefined;
}

/** Everything the data page prints but the target records. */
export interface DataPage {
  readonly lists: readonly FileView[];
  readonly texts: readonly FileView[];
  readonly schemas: readonly DownloadView[];
  readonly fields: readonly FieldsView[];
  /** The data set, and its citations as read on the as-of day. */
  readonly citation: {
    readonly dataset: Omit<CitedDataset, 'accessed'>;
    readonly gbt7714: string;
    readonly plain: string;
  };
  readonly code: ImportCode;
}

const previewRows = 3;

export function viewDataPage(site: Site, locale: Locale): DataPage {
  const files = dataFiles(site);
  const { documents } = site;
  const words = dataMessages[locale];
  const lists = jsonFileNames.map((name) => viewFile(site, locale, name, files));
  const texts = documents.map(({ policy }) => ({
    id: policy.id,
    title: localise(policy, locale).title,
    text: '',
    records: undefined,
    downloads: downloads(site, locale, files, (path) => path.startsWith(`policies/${policy.id}.`)),
  }));
  const document: FileView = { id: 'document', ...words.files.document, records: undefined, downloads: [] };
  return {
    lists,
    texts,
    schemas: downloads(
      site,
      locale,
      files,
      (path) => path === 'datapackage.json' || path.startsWith('schemas/'),
      true,
    ),
    fields: [
      ...lists.map((file, index) => viewFields(site, locale, file, jsonFileNames[index] ?? 'policies')),
      viewFields(site, locale, document, 'document'),
    ],
    citation: citation(site),
    code: importCode(dataAddress(site, 'targets.csv')),
  };
}

function viewFile(site: Site, locale: Locale, name: JsonFileName, files: readonly DataFile[]): FileView {
  return {
    id: name,
    ...dataMessages[locale].files[name],
    records: files.find(({ list }) => list === name)?.records,
    downloads: downloads(site, locale, files, (path) => new RegExp(`^${name}\\.[a-z]+$`, 'u').test(path)),
  };
}

/** @param named whether the label is the file's name rather than its format */
function downloads(
  site: Site,
  locale: Locale,
  files: readonly DataFile[],
  isWanted: (path: string) => boolean,
  named = false,
): readonly DownloadView[] {
  return files
    .filter(({ path }) => isWanted(path))
    .map(({ path, bytes }) => ({
      label: named ? path : path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
      href: site.urls.file(`data/${path}`),
      size: formatMessage(locale, dataMessages[locale].fileTable.size, {
        kilobytes: (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0),
      }),
    }));
}

function viewFields(site: Site, locale: Locale, file: FileView, name: SchemaName): FieldsView {
  const columns: readonly string[] = isTable(name) ? tableColumns[name] : [];
  return {
    file,
    fields: schemaFields(name).map(({ path, type, optional, values }) => {
      const field = fieldWords(locale, name, path);
      return {
        path,
        type: dataMessages[locale].fields.types[type],
        optional,
        title: field?.title ?? path,
        meaning: field?.meaning ?? '',
        codes: values.map((code) => ({ code, words: field?.values[code] ?? code })),
        inTable: columns.includes(path),
      };
    }),
    preview: name === 'document' ? undefined : viewPreview(site, name),
  };
}

function viewPreview(site: Site, name: JsonFileName): PreviewView {
  const records = recordLists(site)[name];
  const columns: readonly string[] = isTable(name) ? tableColumns[name] : [];
  return {
    columns,
    rows:
      columns.length === 0
        ? []
        : records
            .slice(0, previewRows)
            .map((record) => columns.map((column) => show(cellAt(record, column)))),
    record: columns.length === 0 && records[0] !== undefined ? serializeJson(records[0]).trimEnd() : '',
  };
}

function isTable(name: SchemaName): name is TableName {
  return name in tableColumns;
}

function show(value: CsvValue): string {
  return Array.isArray(value) ? value.join(';') : String(value ?? '');
}

function citation(site: Site): DataPage['citation'] {
  const asOf = site.asOf;
  const dataset = {
    id: dataSet.id,
    title: dataSet.title[sourceLocale],
    version: dataSet.version,
    issued: asOf,
    url: site.urls.pageAddress('zh-CN', '/data/'),
    siteName: siteMessages['zh-CN'].name,
  };
  const { gbt7714, plain } = citeDataset({ ...dataset, accessed: asOf });
  return { dataset, gbt7714, plain };
}

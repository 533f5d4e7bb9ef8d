import { fieldWords } from '../../i18n/data-field-messages.ts';
import { dataMessages } from '../../i18n/data-messages.ts';
import { formatCoverage } from '../../i18n/format-coverage.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { locales } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import type { Corpus } from '../corpus.ts';
import { countTexts } from '../corpus.ts';
import { tableCsvRule } from '../documents/table-csv.ts';
import { dataSet } from './data-set.ts';
import type { JsonFileName } from './json-files.ts';
import type { SchemaField } from './schema-fields.ts';
import type { TableName } from './tables.ts';
import { tableFields } from './tables.ts';

/** A file of the data, as the descriptor names it. */
export interface PackagedFile {
  /** Path below `/data/`: `targets.csv`. */
  readonly path: string;
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Table or list that the file prints; absent for texts, calendars and schemas. */
  readonly table?: TableName;
  readonly list?: JsonFileName;
  /** It holds the records of reference material, apart from those of policies. */
  readonly isReference?: boolean;
  /** The table of a document that the file prints: title of the document, and the columns, all of text. */
  readonly printedTable?: { readonly document: string; readonly columns: readonly string[] };
}

/**
 * The Frictionless descriptor (Data Package 1.0): tables with a schema each, every other file as a plain resource.
 * @param homepage full address of the data page
 */
export function dataPackage(corpus: Corpus, files: readonly PackagedFile[], homepage: string): unknown {
  const { total, reference } = countTexts(corpus);
  const inAll = (part: (locale: Locale) => string) => locales.map(part).join(' · ');
  return {
    profile: 'data-package',
    name: dataSet.id,
    id: homepage,
    title: inAll((locale) => dataSet.title[locale]),
    description: inAll((locale) => {
      const { stop, sentenceSpace } = punctuation[locale];
      const words = siteMessages[locale];
      return [
        `${dataMessages[locale].description}${stop}`,
        `${words.notGovernment}${stop}`,
        formatCoverage(locale, { total, reference }),
      ].join(sentenceSpace);
    }),
    version: dataSet.version,
    homepage,
    created: `${corpus.asOf}T00:00:00Z`,
    keywords: ['职业教育', '产教融合', '政策', '目标', 'vocational education', 'policy', 'targets', 'China'],
    licenses: [dataSet.licence],
    contributors: [{ title: siteMessages['zh-CN'].name, role: 'publisher' }],
    sources: corpus.documents.map(({ policy }) => {
      const address = policy.sources.find(({ role }) => role === 'primary')?.url;
      return { title: policy.title, ...(address === undefined ? {} : { path: address }) };
    }),
    resources: files.map((file) => resource(file)),
  };
}

function resource(file: PackagedFile): unknown {
  const { path, mediaType, bytes, sha256, table, list, isReference = false, printedTable } = file;
  const described = table ?? list;
  return {
    // Resource names are lower case and unique: tables have the plain name, other files theirs with the ending.
    name: table === undefined ? path.toLowerCase() : tableName(table, isReference),
    path,
    ...(described
      ? {
          title: locales.map((locale) => listTitle(locale, described, isReference)).join(' · '),
          description: [
            ...locales.map((locale) => dataMessages[locale].files[described].text),
            ...(isReference ? locales.map((locale) => dataMessages[locale].referenceNote) : []),
            ...(table === undefined ? [] : [dataMessages['zh-CN'].bomNote, dataMessages.en.bomNote]),
          ].join(' · '),
        }
      : {}),
    ...(printedTable === undefined
      ? {}
      : {
          title: printedTable.document,
          description: locales.map((locale) => tableCsvRule[locale]).join(' · '),
        }),
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype: mediaType.split(';')[0],
    ...(mediaType.includes('charset=utf-8') ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(table === undefined ? {} : { ...CSV_FORM, schema: tableSchema(table) }),
    ...(printedTable === undefined ? {} : { ...CSV_FORM, schema: printedTableSchema(printedTable.columns) }),
  };
}

/** Title of a list in a language; that of reference material says so. */
function listTitle(locale: Locale, list: JsonFileName, isReference: boolean): string {
  const { files, referenceTitle } = dataMessages[locale];
  const { title } = files[list];
  return isReference ? formatMessage(locale, referenceTitle, { title }) : title;
}

function tableName(table: TableName, isReference: boolean): string {
  return isReference ? `reference-${table}` : table;
}

const CSV_FORM = {
  profile: 'tabular-data-resource',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
} as const;

/** Table Schema of a table of a document: ids of rows, then text as printed. */
function printedTableSchema(columns: readonly string[]): unknown {
  return {
    fields: columns.map((name) => ({
      name,
      type: 'string',
      ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    })),
    missingValues: [''],
    primaryKey: 'id',
  };
}

/** Table Schema of a CSV file. Lists and dates of mixed precision are strings there, with their form described. */
function tableSchema(table: TableName): unknown {
  const fields = tableFields(table);
  // The empty name means the table itself.
  const foreignKeys = Object.entries({ policy: 'policies', variantOf: '', repeatOf: '' })
    .filter(([column]) => fields.some(({ path }) => path === column))
    .map(([column, resourceName]) => ({
      fields: column,
      reference: { resource: resourceName, fields: 'id' },
    }));
  return {
    fields: fields.map((field) => describeField(table, field)),
    missingValues: [''],
    primaryKey: 'id',
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function describeField(table: TableName, { path, type, optional, values, pattern }: SchemaField): unknown {
  const zh = fieldWords('zh-CN', table, path);
  const en = fieldWords('en', table, path);
  const list = type === 'list' ? dataMessages['zh-CN'].listNote : '';
  const listEn = type === 'list' ? ` ${dataMessages.en.listNote}` : '';
  const required = path.includes('.') ? {} : optional || type === 'list' ? {} : { required: true };
  return {
    name: path,
    type: type === 'list' || type === 'object' ? 'string' : type,
    title: `${zh?.title ?? path} · ${en?.title ?? path}`,
    description: `${zh?.meaning ?? ''}${list} · ${en?.meaning ?? ''}${listEn}`,
    constraints: {
      ...required,
      ...(path === 'id' ? { unique: true } : {}),
      ...(values.length > 0 ? { enum: values } : {}),
      ...(pattern === undefined || type !== 'string' ? {} : { pattern }),
    },
  };
}

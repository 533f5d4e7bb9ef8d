import type { CsvValue } from './csv.ts';
import { printCsv } from './csv.ts';
import type { JsonFileName } from './json-files.ts';
import type { SchemaField } from './schema-fields.ts';
import { schemaFields } from './schema-fields.ts';

/** Which document and place a row is of; stands in this order in every table. */
const documentColumns = ['document', 'documentEn', 'region', 'regionEn'] as const;
const indicatorColumns = ['indicatorName', 'indicatorNameEn'] as const;

/**
 * Columns of each `/data/<name>.csv`, and of every file cut from it: fields of the JSON records, in this order for
 * ever; new ones go last. A dot leads into an object: `region.name`.
 */
export const tableColumns = {
  policies: [
    'id',
    'nature',
    'trackers',
    'title',
    'titleEn',
    'noticeTitle',
    'kind',
    'documentNumber',
    'issuers',
    'issuersText',
    'region.name',
    'region.nameEn',
    'region.level',
    'region.adcode',
    'indexNumber',
    'category',
    'dateSigned',
    'datePublished',
    'period.start',
    'period.end',
    'addressee',
    'topics',
    'reviewed',
    'dateEffective',
    'address',
  ],
  targets: [
    'id',
    'series',
    'policy',
    'indicator',
    'name',
    'kind',
    'counting',
    'value',
    'valueMax',
    'unit',
    'comparator',
    'start',
    'due',
    'dueText',
    'modality',
    'provision',
    'quote',
    'organisations',
    'status',
    'statusAsOf',
    'variantOf',
    'repeatOf',
    'nature',
    'trackers',
    ...documentColumns,
    'nameEn',
    'unitEn',
    'comparatorText',
    'dueBasis',
    'modalityText',
    ...indicatorColumns,
    'organisationNames',
    'organisationNamesEn',
    'page',
    'address',
  ],
  reports: [
    'id',
    'policy',
    'nature',
    'trackers',
    'region',
    'indicator',
    'name',
    'nameEn',
    'role',
    'value',
    'valueMax',
    'from',
    'comparator',
    'unit',
    'counting',
    'asOf',
    'asOfText',
    'asOfBasis',
    'provision',
    'quote',
    'publication.title',
    'publication.publisher',
    'publication.published',
    'publication.url',
    'publication.retrieved',
    'repeatOf',
    'note',
    'document',
    'documentEn',
    'regionEn',
    ...indicatorColumns,
    'address',
  ],
  milestones: [
    'id',
    'policy',
    'nature',
    'trackers',
    'kind',
    'start',
    'end',
    'precision',
    'basis',
    'reasoning',
    'dateText',
    'provision',
    'quote',
    'label',
    'labelEn',
    'targets',
    'note',
    ...documentColumns,
    'address',
  ],
  organisations: [
    'id',
    'nature',
    'name',
    'nameEn',
    'kind',
    'region',
    'regionEn',
    'printedNames',
    'policies',
    'dutyLines',
    'statements',
    'targets',
    'address',
  ],
} as const satisfies Partial<Record<JsonFileName, readonly string[]>>;

export type TableName = keyof typeof tableColumns;

export const tableNames = Object.keys(tableColumns) as readonly TableName[];

/** Whether a list is published as a table, too. */
export function isTable(name: string): name is TableName {
  return name in tableColumns;
}

/** A table as CSV, a row a record of the list of the same name. */
export function serializeTable(name: TableName, records: readonly unknown[]): string {
  return [...printTable(name, records)].join('');
}

/** The same line by line: a large table need not be one string. */
export function printTable(name: TableName, records: readonly unknown[]): Iterable<string> {
  const columns = tableColumns[name].map((column) => ({
    name: column,
    value: (record: unknown) => cellAt(record, column),
  }));
  return printCsv(columns, records);
}

/** What a record holds in a column. */
function cellAt(record: unknown, column: string): CsvValue {
  let value = record;
  for (const key of column.split('.'))
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return value as CsvValue;
}

/** The columns of a table as fields of the data. @throws when a column is no field of the records. */
export function tableFields(name: TableName): readonly SchemaField[] {
  const fields = new Map(schemaFields(name).map((field) => [field.path, field]));
  return tableColumns[name].map((column) => {
    const field = fields.get(column);
    if (field === undefined)
      throw new Error(`${name}.csv has a column "${column}" that its records have not`);
    return field;
  });
}

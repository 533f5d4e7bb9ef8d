import { createHash } from 'node:crypto';
import { walkProvisions } from '../domain/document/provision.ts';
import { tableColumnNames, tableCsv, tableFilePath } from '../exports/documents/table-csv.ts';
import { countTexts } from '../exports/corpus.ts';
import { serializeCalendar } from '../exports/feeds/ics.ts';
import { milestoneEvents } from '../exports/feeds/milestone-events.ts';
import type { ReferenceRecord } from '../exports/records/reference-record.ts';
import type { PackagedFile } from '../exports/tables/data-package.ts';
import { dataPackage } from '../exports/tables/data-package.ts';
import { dataSet } from '../exports/tables/data-set.ts';
import type { JsonFileName } from '../exports/tables/json-files.ts';
import { jsonFileNames, jsonFiles, serializeJson } from '../exports/tables/json-files.ts';
import { jsonSchemaOf, schemaNames } from '../exports/tables/json-schemas.ts';
import { serializeTable, tableNames } from '../exports/tables/tables.ts';
import { formatCoverage } from '../i18n/format-coverage.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { documentFiles, documentMediaTypes } from './document-files.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

/** A static file below `/data/`. */
export interface DataFile extends PackagedFile {
  readonly content: string | Uint8Array;
  /** Records in it, for lists and tables. */
  readonly records?: number;
}

const json = 'application/json; charset=utf-8';

/** Records of every list, by its name. */
export type RecordLists = Readonly<Record<JsonFileName, readonly unknown[]>>;

/** The records of every list, made once. */
export const recordLists = oncePerSite(
  (site): RecordLists =>
    Object.fromEntries(jsonFileNames.map((name) => [name, jsonFiles[name].records(site)])) as RecordLists,
);

/** Every data file, the descriptor of them all last. */
export const dataFiles = oncePerSite((site): readonly DataFile[] => makeFiles(site, recordLists(site)));

function makeFiles(site: Site, records: RecordLists): readonly DataFile[] {
  const described = [
    ...tableNames.map((table) =>
      file(`${table}.csv`, 'text/csv; charset=utf-8', serializeTable(table, records[table]), {
        table,
        records: records[table].length,
      }),
    ),
    ...jsonFileNames.map((list) =>
      file(`${list}.json`, json, serializeJson(records[list]), { list, records: records[list].length }),
    ),
    file('milestones.ics', 'text/calendar; charset=utf-8', printMilestones(site)),
    ...site.documents.flatMap((document) =>
      documentFiles(site, document, records.references as readonly ReferenceRecord[]).map(
        ({ format, content }) =>
          file(
            `policies/${document.policy.id}.${format}`,
            documentMediaTypes[format] + (typeof content === 'string' ? '; charset=utf-8' : ''),
            content,
          ),
      ),
    ),
    ...site.documents.flatMap(({ policy, text }) =>
      [...walkProvisions(text.provisions)]
        .flatMap(({ provision }) => provision.tables ?? [])
        .map((table) =>
          file(tableFilePath(policy.id, table.id), 'text/csv; charset=utf-8', tableCsv(table), {
            printedTable: { document: policy.title, columns: tableColumnNames(table) },
          }),
        ),
    ),
    ...schemaNames.map((name) => {
      const path = `schemas/${name}.json`;
      return file(
        path,
        'application/schema+json; charset=utf-8',
        serializeJson(jsonSchemaOf(name, dataAddress(site, path))),
      );
    }),
  ];
  const descriptor = dataPackage(site, described, site.urls.pageAddress('zh-CN', '/data/'));
  return [...described, file('datapackage.json', json, serializeJson(descriptor))];
}

/** Full address of a file below `/data/`. */
export function dataAddress(site: Site, path: string): string {
  return `${site.urls.fileAddress(`data/${path}`)}`;
}

function file(
  path: string,
  mediaType: string,
  content: string | Uint8Array,
  more: Pick<DataFile, 'table' | 'list' | 'records' | 'printedTable'> = {},
): DataFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, mediaType, bytes: bytes.length, sha256, content, ...more };
}

function printMilestones(site: Site): string {
  const { total, reference } = countTexts(site);
  const words = siteMessages['zh-CN'];
  const caution = formatCoverage('zh-CN', { total, reference });
  return serializeCalendar({
    name: `${words.name} · ${dataSet.calendarTitle}`,
    description: `${caution}${words.notGovernment}。`,
    productId: '-//Zhice//Milestones//ZH',
    asOf: site.asOf,
    events: milestoneEvents(site.milestones, {
      policies: site.documents.map(({ policy }) => policy),
      uidDomain: dataSet.uidDomain,
      addressOf: site.urls.policyAddress,
      caution,
    }),
  });
}

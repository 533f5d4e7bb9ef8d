import { createHash } from 'node:crypto';
import type { Corpus } from '../exports/corpus.ts';
import { countTexts } from '../exports/corpus.ts';
import type { PackagedFile } from '../exports/data-package.ts';
import { dataPackage } from '../exports/data-package.ts';
import { dataSet } from '../exports/data-set.ts';
import { printCalendar } from '../exports/ics.ts';
import type { JsonFileName } from '../exports/json-files.ts';
import { jsonFileNames, jsonFiles } from '../exports/json-files.ts';
import { jsonSchemaOf, schemaNames } from '../exports/json-schemas.ts';
import { milestoneEvents } from '../exports/milestone-events.ts';
import { printJson } from '../exports/print-json.ts';
import type { ReferenceRecord } from '../exports/records/reference-record.ts';
import { printTable, tableNames } from '../exports/tables.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { getCorpus } from './corpus.ts';
import { documentFiles, documentMediaTypes } from './document-files.ts';
import { addressOf, documentAddress, settings } from './site.ts';

/** A static file below `/data/`. */
export interface DataFile extends PackagedFile {
  readonly content: string | Uint8Array;
  /** Records in it, for lists and tables. */
  readonly records?: number;
}

const json = 'application/json; charset=utf-8';

/** Records of every list, by its name. */
export type RecordLists = Readonly<Record<JsonFileName, readonly unknown[]>>;

let lists: Promise<RecordLists> | undefined;
let files: Promise<readonly DataFile[]> | undefined;

/** The records of every list, made once. */
export function getRecordLists(): Promise<RecordLists> {
  lists ??= getCorpus().then(
    (corpus) =>
      Object.fromEntries(jsonFileNames.map((name) => [name, jsonFiles[name].records(corpus)])) as RecordLists,
  );
  return lists;
}

/** Every data file, the descriptor of them all last. */
export function getDataFiles(): Promise<readonly DataFile[]> {
  files ??= Promise.all([getCorpus(), getRecordLists()]).then(([corpus, records]) =>
    makeFiles(corpus, records),
  );
  return files;
}

function makeFiles(corpus: Corpus, records: RecordLists): readonly DataFile[] {
  const described = [
    ...tableNames.map((table) =>
      file(`${table}.csv`, 'text/csv; charset=utf-8', printTable(table, records[table]), {
        table,
        records: records[table].length,
      }),
    ),
    ...jsonFileNames.map((list) =>
      file(`${list}.json`, json, printJson(records[list]), { list, records: records[list].length }),
    ),
    file('milestones.ics', 'text/calendar; charset=utf-8', printMilestones(corpus)),
    ...corpus.documents.flatMap((document) =>
      documentFiles(document, corpus, records.references as readonly ReferenceRecord[]).map(
        ({ format, content }) =>
          file(
            `policies/${document.policy.id}.${format}`,
            documentMediaTypes[format] + (typeof content === 'string' ? '; charset=utf-8' : ''),
            content,
          ),
      ),
    ),
    ...schemaNames.map((name) => {
      const path = `schemas/${name}.json`;
      return file(
        path,
        'application/schema+json; charset=utf-8',
        printJson(jsonSchemaOf(name, dataAddress(path))),
      );
    }),
  ];
  const descriptor = dataPackage(corpus, described, addressOf('zh-CN', '/data/'));
  return [...described, file('datapackage.json', json, printJson(descriptor))];
}

/** Full address of a file below `/data/`. */
export function dataAddress(path: string): string {
  return `${settings.siteUrl}${settings.base}data/${path}`;
}

function file(
  path: string,
  mediaType: string,
  content: string | Uint8Array,
  more: Pick<DataFile, 'table' | 'list' | 'records'> = {},
): DataFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, mediaType, bytes: bytes.length, sha256, content, ...more };
}

function printMilestones(corpus: Corpus): string {
  const { total, other } = countTexts(corpus);
  const words = siteMessages['zh-CN'];
  const caution = words.coverage(total, other);
  return printCalendar({
    name: `${words.name} · ${dataSet.calendarTitle}`,
    description: `${caution}${words.notGovernment}。`,
    productId: '-//Zhice//Milestones//ZH',
    asOf: corpus.asOf,
    events: milestoneEvents(corpus.milestones, {
      policies: corpus.documents.map(({ policy }) => policy),
      uidDomain: dataSet.uidDomain,
      addressOf: documentAddress,
      caution,
    }),
  });
}

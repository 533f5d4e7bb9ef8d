import { createHash } from 'node:crypto';
import type { Corpus } from '../exports/corpus.ts';
import { countTexts } from '../exports/corpus.ts';
import type { PackagedFile } from '../exports/data-package.ts';
import { dataPackage } from '../exports/data-package.ts';
import { dataSet } from '../exports/data-set.ts';
import { printCalendar } from '../exports/ics.ts';
import { jsonFileNames, jsonFiles } from '../exports/json-files.ts';
import { jsonSchemaOf, schemaNames } from '../exports/json-schemas.ts';
import { milestoneEvents } from '../exports/milestone-events.ts';
import { policyJson } from '../exports/policy-json.ts';
import { policyTxt } from '../exports/policy-txt.ts';
import { printJson } from '../exports/print-json.ts';
import { printTable, tableNames } from '../exports/tables.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { getCorpus } from './corpus.ts';
import { addressOf, documentAddress, settings } from './site.ts';

/** A static file below `/data/`. */
export interface DataFile extends PackagedFile {
  readonly content: string;
  /** Records in it, for lists and tables. */
  readonly records?: number;
}

const json = 'application/json; charset=utf-8';

let files: Promise<readonly DataFile[]> | undefined;

/** Every data file, the descriptor of them all last. */
export function getDataFiles(): Promise<readonly DataFile[]> {
  files ??= getCorpus().then((corpus) => makeFiles(corpus));
  return files;
}

function makeFiles(corpus: Corpus): readonly DataFile[] {
  const described = [
    ...tableNames.map((table) =>
      file(`${table}.csv`, 'text/csv; charset=utf-8', printTable(table, corpus), {
        table,
        records: count(corpus, table),
      }),
    ),
    ...jsonFileNames.map((list) =>
      file(`${list}.json`, json, printJson(jsonFiles[list].records(corpus)), {
        list,
        records: count(corpus, list),
      }),
    ),
    file('milestones.ics', 'text/calendar; charset=utf-8', printMilestones(corpus)),
    ...corpus.documents.flatMap((document) => [
      file(`policies/${document.policy.id}.json`, json, printJson(policyJson(document, corpus.duties))),
      file(`policies/${document.policy.id}.txt`, 'text/plain; charset=utf-8', policyTxt(document)),
    ]),
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

function count(corpus: Corpus, list: keyof typeof jsonFiles): number {
  return jsonFiles[list].records(corpus).length;
}

function file(
  path: string,
  mediaType: string,
  content: string,
  more: Pick<DataFile, 'table' | 'list' | 'records'> = {},
): DataFile {
  const bytes = Buffer.from(content, 'utf8');
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

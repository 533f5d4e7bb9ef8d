import { walkProvisions } from '../domain/document/provision.ts';
import { tableColumnNames, tableCsv, tableFilePath } from '../exports/documents/table-csv.ts';
import { countTexts } from '../exports/corpus.ts';
import { serializeCalendar } from '../exports/feeds/ics.ts';
import { milestoneEvents } from '../exports/feeds/milestone-events.ts';
import { documentParallels } from '../exports/records/document-parallels.ts';
import { countParallelsParts, parallelsPath } from '../exports/records/parallels-path.ts';
import type { PackagedFile } from '../exports/tables/data-package.ts';
import { dataPackage } from '../exports/tables/data-package.ts';
import { dataSet } from '../exports/tables/data-set.ts';
import type { JsonFile, JsonFileName } from '../exports/tables/json-files.ts';
import {
  jsonFileNames,
  jsonFiles,
  printJsonList,
  referenceFolder,
  serializeJson,
} from '../exports/tables/json-files.ts';
import { jsonSchemaOf, schemaNames } from '../exports/tables/json-schemas.ts';
import type { TableName } from '../exports/tables/tables.ts';
import { isTable, printTable } from '../exports/tables/tables.ts';
import { formatCoverage } from '../i18n/format-coverage.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { documentFiles, documentMediaTypes } from './document-files.ts';
import { encodeInParts, measuredFile, type FileContent, type MeasuredFile } from './measure-file.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';
import { siteReferences } from './site-references.ts';

/** A static file below `/data/`. A build makes each once, when it is written: its measure is known from then on. */
export interface DataFile extends PackagedFile {
  /** Makes its content, anew at each call: what all files hold does not fit into memory together. */
  readonly make: () => FileContent;
  /** Records in it, for lists and tables. */
  readonly records?: number;
}

const json = 'application/json; charset=utf-8';

/** Records of every list, by its name. */
export type RecordLists = Readonly<Record<JsonFileName, readonly unknown[]>>;

/** The records of every list, made once. */
export const recordLists = oncePerSite(
  (site): RecordLists =>
    Object.fromEntries(
      jsonFileNames.map((name) => [
        name,
        name === 'references' ? siteReferences(site) : jsonFiles[name].records(site),
      ]),
    ) as RecordLists,
  'records of the data files',
);

/** Every data file, the descriptor of them all last. */
export const dataFiles = oncePerSite(
  (site): readonly DataFile[] => makeFiles(site, recordLists(site)),
  'data files',
);

function makeFiles(site: Site, records: RecordLists): readonly DataFile[] {
  const parts = jsonFileNames.flatMap((name) => partsOf(site, name, records[name]));
  const described = [
    ...parts.flatMap(({ name, folder, records, isReference }) =>
      isTable(name)
        ? [
            file(
              `${folder}${name}.csv`,
              'text/csv; charset=utf-8',
              () => encodeInParts(printTable(name, records)),
              {
                table: name,
                records: records.length,
                isReference,
              },
            ),
          ]
        : [],
    ),
    ...parts.map(({ name, folder, records, isReference }) =>
      file(`${folder}${name}.json`, json, () => encodeInParts(printJsonList(records)), {
        list: name,
        records: records.length,
        isReference,
      }),
    ),
    file('milestones.ics', 'text/calendar; charset=utf-8', () => printMilestones(site)),
    ...site.documents.flatMap((document) =>
      documentFiles(site, document).map(({ format, ...measured }) =>
        dataFile(
          `policies/${document.policy.id}.${format}`,
          documentMediaTypes[format] + (format === 'docx' ? '' : '; charset=utf-8'),
          measured,
        ),
      ),
    ),
    ...site.documents.flatMap(({ policy, text }) =>
      [...walkProvisions(text.provisions)]
        .flatMap(({ provision }) => provision.tables ?? [])
        .map((table) =>
          file(tableFilePath(policy.id, table.id), 'text/csv; charset=utf-8', () => tableCsv(table), {
            printedTable: { document: policy.title, columns: tableColumnNames(table) },
          }),
        ),
    ),
    ...parallelsFiles(site),
    ...schemaNames.map((name) => {
      const path = `schemas/${name}.json`;
      return file(path, 'application/schema+json; charset=utf-8', () =>
        serializeJson(jsonSchemaOf(name, dataAddress(site, path))),
      );
    }),
  ];
  // Last, since it tells the measures of all others.
  const descriptor = file('datapackage.json', json, () =>
    serializeJson(dataPackage(site, described, site.urls.pageAddress('zh-CN', '/data/'))),
  );
  return [...described, descriptor];
}

/** What documents share with others: a file a document or, where there are many, one for several policies. */
function parallelsFiles(site: Site): readonly DataFile[] {
  const parts = countParallelsParts(site.documents.length);
  const policies = site.documents.map(({ policy }) => policy);
  // What was published with a file of its own keeps it; it is not where pages look.
  const own = policies.filter(
    (policy) =>
      parts === undefined ||
      policy.nature === 'reference' ||
      site.sections.isRecordedFile(`data/${parallelsPath(policy)}`),
  );
  const shared = Map.groupBy(
    parts === undefined ? [] : policies.filter(({ nature }) => nature === 'policy'),
    (policy) => parallelsPath(policy, parts),
  );
  return [
    ...own.map((policy) =>
      file(parallelsPath(policy), json, () => serializeJson(documentParallels(site, policy))),
    ),
    ...[...shared].map(([path, several]) =>
      file(path, json, () => serializeJson(several.map((policy) => documentParallels(site, policy)))),
    ),
  ];
}

/** The records of a list that stand in one file. */
interface ListPart {
  readonly name: JsonFileName;
  /** Folder of the file below `/data/`, with its slash. */
  readonly folder: string;
  readonly records: readonly unknown[];
  readonly isReference: boolean;
}

/** A list as one file or, where reference material is published and the list has rows of documents, as two. */
function partsOf(site: Site, name: JsonFileName, records: readonly unknown[]): readonly ListPart[] {
  const { recordsOf }: JsonFile = jsonFiles[name];
  if (recordsOf === undefined) return [{ name, folder: '', records, isReference: false }];
  const natures = countTexts(site).reference > 0 ? (['policy', 'reference'] as const) : (['policy'] as const);
  return natures.map((nature) => ({
    name,
    folder: nature === 'reference' ? referenceFolder : '',
    records: recordsOf(site, records, nature),
    isReference: nature === 'reference',
  }));
}

/** Paths, under the base path, of the files that hold the rows of a table: that of policies, then of reference material. */
export function tablePaths(site: Site, table: TableName): readonly string[] {
  return dataFiles(site)
    .filter((file) => file.table === table)
    .map(({ path }) => site.urls.file(`data/${path}`));
}

/** Full address of a file below `/data/`. */
export function dataAddress(site: Site, path: string): string {
  return `${site.urls.fileAddress(`data/${path}`)}`;
}

/** What is said of a file beside its measure. */
type Description = Pick<DataFile, 'table' | 'list' | 'records' | 'isReference' | 'printedTable'>;

function file(path: string, mediaType: string, make: () => FileContent, more: Description = {}): DataFile {
  return dataFile(path, mediaType, measuredFile(make), more);
}

function dataFile(
  path: string,
  mediaType: string,
  { make, measure }: MeasuredFile,
  more: Description = {},
): DataFile {
  return {
    path,
    mediaType,
    make,
    ...more,
    get bytes() {
      return measure().bytes;
    },
    get sha256() {
      return measure().sha256;
    },
  };
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

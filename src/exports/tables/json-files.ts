import type { z } from 'zod';
import { recalled } from '../../domain/recalled.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import type { Corpus } from '../corpus.ts';
import type { Nature } from '../../schemas/vocabulary.ts';
import { comparisonRecordSchema } from '../records/comparison-record.ts';
import { indicatorRecords, indicatorRecordSchema } from '../records/indicator-record.ts';
import { milestoneRecords, milestoneRecordSchema } from '../records/milestone-record.ts';
import { organisationRecords, organisationRecordSchema } from '../records/organisation-record.ts';
import { parallelRecords, parallelRecordSchema } from '../records/parallel-record.ts';
import { policyRecords, policyRecordSchema } from '../records/policy-record.ts';
import { referenceRecords, referenceRecordSchema } from '../records/reference-record.ts';
import { reportRecords, reportRecordSchema } from '../records/report-record.ts';
import { targetRecords, targetRecordSchema } from '../records/target-record.ts';

/** Folder below `/data/` of the files that hold records of reference material alone. */
export const referenceFolder = 'reference/';

/** One list of records in the data: what one of them is, and how they are made. */
export interface JsonFile {
  /** What one record of the list is. */
  readonly schema: z.ZodType;
  readonly records: (corpus: Corpus) => readonly unknown[];
  /**
   * The records of one nature: `policy` are those of `/data/<name>.json`, `reference` those of the file of that name
   * below `/data/reference/`. Absent where one file holds all: lists about documents, and editorial ones across them.
   */
  readonly recordsOf?: (corpus: Corpus, records: readonly unknown[], nature: Nature) => readonly unknown[];
}

/** Every `/data/<name>.json`: a list of records, complete, in a fixed order. */
export const jsonFiles = {
  policies: list(policyRecordSchema, policyRecords),
  targets: divided(targetRecordSchema, targetRecords, ({ nature }) => nature),
  reports: divided(reportRecordSchema, reportRecords, ({ nature }) => nature),
  milestones: divided(milestoneRecordSchema, milestoneRecords, ({ nature }) => nature),
  organisations: divided(organisationRecordSchema, organisationRecords, ({ nature }) => nature),
  comparisons: divided(
    comparisonRecordSchema,
    ({ comparisons }) => comparisons,
    ({ target, report }, natureOf) => mixedNature([natureOf(target), natureOf(report)]),
  ),
  indicators: list(indicatorRecordSchema, indicatorRecords),
  topics: list(COLLECTIONS.topics.schema.element, ({ topics }) => topics),
  terms: list(COLLECTIONS.terms.schema.element, ({ terms }) => terms),
  corrections: list(COLLECTIONS.corrections.schema.element, ({ corrections }) => corrections),
  readings: list(COLLECTIONS.readings.schema.element, ({ readings }) => readings),
  references: divided(referenceRecordSchema, referenceRecords, ({ nature }) => nature),
  parallels: divided(parallelRecordSchema, parallelRecords, (parallel, natureOf) =>
    parallel.kind === 'run'
      ? mixedNature([natureOf(parallel.a.policy), natureOf(parallel.b.policy)])
      : parallel.kind === 'document'
        ? natureOf(parallel.policy)
        : 'policy',
  ),
} as const satisfies Readonly<Record<string, JsonFile>>;

export type JsonFileName = keyof typeof jsonFiles;

export const jsonFileNames = Object.keys(jsonFiles) as readonly JsonFileName[];

function list<Record>(schema: z.ZodType<Record>, records: (corpus: Corpus) => readonly Record[]): JsonFile {
  return { schema, records };
}

/** Nature of the document that is named, or that a statement or published value of that id comes from. */
type NatureOf = (id: string) => Nature | null;

/**
 * A list whose records of reference material stand in a file of their own.
 * @param natureOf `null` for what comes from no document here; it stands with the policies
 */
function divided<Record>(
  schema: z.ZodType<Record>,
  records: (corpus: Corpus) => readonly Record[],
  natureOf: (record: Record, natureOf: NatureOf) => Nature | null,
): JsonFile & Required<Pick<JsonFile, 'recordsOf'>> {
  return {
    schema,
    records,
    recordsOf: (corpus, all, nature) => {
      const natures = naturesIn(corpus);
      return (all as readonly Record[]).filter(
        (record) => (natureOf(record, (id) => natures.get(id) ?? null) ?? 'policy') === nature,
      );
    },
  };
}

/** What two documents say together is reference material where one of them is. */
function mixedNature(natures: readonly (Nature | null)[]): Nature {
  return natures.includes('reference') ? 'reference' : 'policy';
}

/** By the ids of documents, statements and published values; asked for by each list in turn. */
const naturesIn = recalled(({ documents, targets, reports }: Corpus): ReadonlyMap<string, Nature> => {
  const natures = new Map(documents.map(({ policy: { id, nature } }) => [id, nature]));
  const add = (id: string, policy: string | undefined) => {
    natures.set(id, natures.get(policy ?? '') ?? 'policy');
  };
  for (const { policy, points } of targets) for (const { id } of points) add(id, policy);
  for (const { id, policy } of reports) add(id, policy);
  return natures;
});

/**
 * JSON as the data files print it, Chinese as it is: of a list each record on a line of its own, of a record each field,
 * and where a field is a list each item of that. What is deeper is not broken: indented, a third of a file was spaces.
 */
export function serializeJson(value: unknown): string {
  if (Array.isArray(value)) return [...printJsonList(value)].join('');
  if (typeof value !== 'object' || value === null) return `${compact(value)}\n`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => {
      const isLong = Array.isArray(field) && field.some((item) => typeof item === 'object');
      return `${compact(name)}:${isLong ? onLines('[', field.map(compact), ']') : compact(field)}`;
    });
  return `${onLines('{', fields, '}')}\n`;
}

/** A list as `serializeJson` prints it, record by record: a large one need not be one string. */
export function* printJsonList(records: readonly unknown[]): Generator<string, void> {
  let before = '[\n';
  for (const record of records) {
    yield before + compact(record);
    before = ',\n';
  }
  yield records.length === 0 ? '[]\n' : '\n]\n';
}

function onLines(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? open + close : `${open}\n${items.join(',\n')}\n${close}`;
}

/** A list prints nothing as `null`. */
function compact(value: unknown): string {
  return JSON.stringify(value ?? null);
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import {
  COLLECTIONS,
  collectionNames,
  DOCUMENTS,
  PUBLISHED_ADDRESSES,
  PUBLISHED_IDS,
  PUBLISHED_RECORDS,
} from '../../../schemas/collections.ts';
import type { CorpusFolders } from '../../../schemas/settings.ts';
import { DEFAULT_FOLDERS } from '../../../schemas/settings.ts';
import type { Located } from '../../base/located.ts';
import { readTextFile } from '../../base/read-text-file.ts';
import { shape } from '../../base/schema-problems.ts';
import { readYamlSource } from '../../base/yaml-source.ts';
import type { Collections } from '../collections.ts';
import type { Content } from '../content.ts';
import type { LocatedHidden } from './describe-hidden.ts';
import { describeHidden } from './describe-hidden.ts';
import { listProjectFiles } from './list-project-files.ts';
import { readDocument } from './read-document.ts';
import { readRecords } from './read-records.ts';
import { readSeed } from './read-seed.ts';
import type { TextFile } from './text-file.ts';

/** What reading some files gave. */
interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly hidden?: readonly LocatedHidden[];
}

/**
 * Reads the texts as received, the documents and records, and the message catalogues of the project at `root`.
 * Absent folders count as empty.
 * @param planned files of the content folder that are to be written, read as if they were, by name
 * @param plannedSeeds the same of texts as received, by name in their folder
 */
export function loadContent(
  root: string,
  folders: CorpusFolders = DEFAULT_FOLDERS,
  planned: ReadonlyMap<string, string> = new Map<string, string>(),
  plannedSeeds: ReadonlyMap<string, Uint8Array> = new Map<string, Uint8Array>(),
): Content {
  const onDisk = listProjectFiles(root, folders);
  const listed = { ...onDisk, content: [...new Set([...onDisk.content, ...planned.keys()])].sort() };
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const hidden: LocatedHidden[] = [];
  const keep = <T>(read: Read<T>): T => {
    diagnostics.push(...read.diagnostics);
    hidden.push(...(read.hidden ?? []));
    return read.value;
  };
  const textFile = (file: string): TextFile => {
    const source = planned.get(file);
    if (source !== undefined) return { file, source };
    const read = readTextFile(resolve(root, file), file);
    if (!read.ok) diagnostics.push(read.diagnostic);
    return { file, source: read.ok ? read.source : undefined };
  };
  const namesIn = (folder: string): readonly string[] =>
    listed.content.filter((file) => file.startsWith(`${folders.content}/${folder}/`));

  const filesOf = (name: CollectionName): readonly string[] => {
    const { path, perDocument } = COLLECTIONS[name];
    return perDocument
      ? namesIn(path)
      : listed.content.filter((file) => file === `${folders.content}/${path}`);
  };
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, keep(readRecords(name, filesOf(name).map(textFile)))]),
  ) as unknown as Collections;
  const seeds = new Map<string, Uint8Array>([
    ...listed.seeds.map(
      (file) => [file.slice(folders.seeds.length + 1), readFileSync(resolve(root, file))] as const,
    ),
    ...plannedSeeds,
  ]);
  const documents = namesIn(DOCUMENTS.path).map((file) => keep(readDocument(textFile(file))));
  const ledger = <Schema extends z.ZodType>({ path, schema }: { path: string; schema: Schema }) => {
    const file = `${folders.content}/${path}`;
    return listed.content.includes(file) ? keep(readLedger(textFile(file), schema)) : undefined;
  };
  const ledgers = {
    publishedIds: ledger(PUBLISHED_IDS),
    publishedAddresses: ledger(PUBLISHED_ADDRESSES),
    publishedRecords: ledger(PUBLISHED_RECORDS),
  };
  diagnostics.push(...describeHidden(hidden, sourceTexts(seeds, documents)));
  return {
    ...collections,
    ...ledgers,
    folders,
    seeds,
    documents,
    catalogues: readCatalogues(root),
    diagnostics,
  };
}

/** The seeds, and the lines of the documents. */
function* sourceTexts(seeds: Content['seeds'], documents: Content['documents']): Generator<string> {
  for (const name of seeds.keys()) yield readSeed(seeds, name)?.text ?? '';
  for (const { parts } of documents) for (const { text } of parts) yield text;
}

/** An append-only file of what was published; nothing where it does not fit its schema. */
function readLedger<Schema extends z.ZodType>(
  { file, source }: TextFile,
  schema: Schema,
): Read<Located<z.output<Schema>> | undefined> {
  if (source === undefined) return { value: undefined, diagnostics: [] };
  const json = readYamlSource(source, file);
  if (json.diagnostics.length > 0) return { value: undefined, diagnostics: json.diagnostics };
  const { value, positionOf, positionOfName } = json;
  const shaped = shape(schema, { value, file, positionOf, positionOfName });
  return shaped.ok
    ? { value: { value: shaped.value, file, positionOf, positionOfName }, diagnostics: [] }
    : { value: undefined, diagnostics: shaped.diagnostics };
}

/** Modules of the message catalogues by path: those of `src/i18n`, and `messages.ts` of the rooms. */
function readCatalogues(root: string): ReadonlyMap<string, string> {
  const files = ['src/i18n', 'src/features']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((file) => /^src\/i18n\/.*\.ts$|messages\.ts$/.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import { COLLECTIONS, collectionNames, DOCUMENTS, PUBLISHED_ADDRESSES, PUBLISHED_IDS, PUBLISHED_RECORDS } from '../../../schemas/collections.ts';
import type { CorpusFolders } from '../../../schemas/settings.ts';
import { DEFAULT_FOLDERS } from '../../../schemas/settings.ts';
import type { Located } from '../../base/located.ts';
import { shape } from '../../base/schema-problems.ts';
import { readYamlSource } from '../../base/yaml-source.ts';
import type { Collections } from '../collections.ts';
import type { Content } from '../content.ts';
import { findStrayFiles } from './find-stray-files.ts';
import { readDocument } from './read-document.ts';
import { readRecords } from './read-records.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads the texts as received, the documents and records, and the message catalogues of the project at `root`.
 * Absent folders count as empty.
 */
export function loadContent(root: string, folders: CorpusFolders = DEFAULT_FOLDERS): Content {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(read: { readonly value: T; readonly diagnostics: readonly Diagnostic[] }): T => {
    diagnostics.push(...read.diagnostics);
    return read.value;
  };
  const textFile = (file: string): TextFile => ({ file, source: readFileSync(resolve(root, file), 'utf8') });
  const namesIn = (folder: string, ending: string): string[] =>
    filesUnder(root, folder).filter((file) => file.endsWith(ending) && !file.slice(folder.length + 1).includes('/'));

  /** A record of what was published, one JSON file; absent when there is none or it does not fit. */
  const readRecord = <Schema extends z.ZodType>({
    path,
    schema,
  }: {
    readonly path: string;
    readonly schema: Schema;
  }): { value: Located<z.output<Schema>> | undefined; diagnostics: readonly Diagnostic[] } => {
    const file = `${folders.content}/${path}`;
    if (!existsSync(resolve(root, file))) return { value: undefined, diagnostics: [] };
    const json = readYamlSource(textFile(file).source, file);
    if (json.diagnostics.length > 0) return { value: undefined, diagnostics: json.diagnostics };
    const shaped = shape(schema, { ...json, file });
    return shaped.ok
      ? { value: { ...json, file, value: shaped.value }, diagnostics: [] }
      : { value: undefined, diagnostics: shaped.diagnostics };
  };

  const filesOf = (name: CollectionName): string[] => {
    const { path, perDocument } = COLLECTIONS[name];
    if (perDocument) return namesIn(`${folders.content}/${path}`, '.yaml');
    return existsSync(resolve(root, `${folders.content}/${path}`)) ? [`${folders.content}/${path}`] : [];
  };
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, keep(readRecords(name, filesOf(name).map(textFile)))]),
  ) as unknown as Collections;

  diagnostics.push(...findStrayFiles(filesUnder(root, folders.content), folders.content));
  return {
    ...collections,
    folders,
    seeds: new Map(
      filesUnder(root, folders.seeds).map((file) => [
        file.slice(folders.seeds.length + 1),
        readFileSync(resolve(root, file)),
      ]),
    ),
    documents: namesIn(`${folders.content}/${DOCUMENTS.path}`, '.mdx').map((file) => keep(readDocument(textFile(file)))),
    publishedIds: keep(readRecord(PUBLISHED_IDS)),
    publishedAddresses: keep(readRecord(PUBLISHED_ADDRESSES)),
    publishedRecords: keep(readRecord(PUBLISHED_RECORDS)),
    catalogues: new Map(
      ['src/i18n', 'src/features']
        .flatMap((folder) => filesUnder(root, folder))
        .filter((file) => /^src\/i18n\/.*\.ts$|messages\.ts$/.test(file))
        .map((file) => [file, textFile(file).source]),
    ),
    diagnostics,
  };
}

/** Every file below a folder, named from that folder's own name on, in code point order; dot files excluded. */
function filesUnder(root: string, folder: string): string[] {
  const path = resolve(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const inside = `${folder}/${name}`;
      return statSync(resolve(root, inside)).isDirectory() ? filesUnder(root, inside) : [inside];
    })
    .sort();
}

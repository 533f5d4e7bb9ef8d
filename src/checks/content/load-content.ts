import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { publishedIdsSchema } from '../../schemas/published-ids.ts';
import { publishedRecordsSchema } from '../../schemas/published-records.ts';
import type { Located } from '../base/located.ts';
import { shape } from '../base/schema-problems.ts';
import { readYamlSource } from '../base/yaml-source.ts';
import { LIST_FILES, LIST_FOLDERS } from './collections.ts';
import type { CollectionName, Collections } from './collections.ts';
import type { Content } from './content.ts';
import { findStrayFiles } from './find-stray-files.ts';
import { readDocument } from './read-document.ts';
import { readRecords } from './read-records.ts';
import type { TextFile } from './text-file.ts';

/** Reads `seeds/`, `content/` and the message catalogues of the project at `root`. Absent folders count as empty. */
export function loadContent(root: string): Content {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(read: { readonly value: T; readonly diagnostics: readonly Diagnostic[] }): T => {
    diagnostics.push(...read.diagnostics);
    return read.value;
  };
  const textFile = (file: string): TextFile => ({ file, source: readFileSync(join(root, file), 'utf8') });
  const namesIn = (folder: string, ending: string): string[] =>
    filesUnder(root, folder).filter((file) => file.endsWith(ending) && !file.slice(folder.length + 1).includes('/'));

  const filesOf = (name: CollectionName): string[] => {
    if (name in LIST_FOLDERS) return namesIn(`content/${LIST_FOLDERS[name as keyof typeof LIST_FOLDERS].path}`, '.yaml');
    const file = `content/${LIST_FILES[name as keyof typeof LIST_FILES].path}`;
    return existsSync(join(root, file)) ? [file] : [];
  };
  const collections = Object.fromEntries(
    [...Object.keys(LIST_FILES), ...Object.keys(LIST_FOLDERS)].map((key) => {
      const name = key as CollectionName;
      return [name, keep(readRecords(name, filesOf(name).map(textFile)))];
    }),
  ) as unknown as Collections;

  diagnostics.push(...findStrayFiles(filesUnder(root, 'content')));
  return {
    ...collections,
    seeds: new Map(
      filesUnder(root, 'seeds').map((file) => [file.slice('seeds/'.length), readFileSync(join(root, file))]),
    ),
    documents: namesIn('content/policies', '.mdx').map((file) => keep(readDocument(textFile(file)))),
    publishedIds: keep(readLedger('content/published-ids.json', publishedIdsSchema, root, textFile)),
    publishedRecords: keep(readLedger('content/published-records.json', publishedRecordsSchema, root, textFile)),
    catalogues: new Map(
      filesUnder(root, 'src/i18n')
        .filter((file) => file.endsWith('.ts'))
        .map((file) => [file, textFile(file).source]),
    ),
    diagnostics,
  };
}

/** Reads an append-only JSON file; nothing where it is absent. */
function readLedger<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  root: string,
  textFile: (file: string) => TextFile,
): { value: Located<z.output<Schema>> | undefined; diagnostics: readonly Diagnostic[] } {
  if (!existsSync(join(root, file))) return { value: undefined, diagnostics: [] };
  const json = readYamlSource(textFile(file).source, file);
  if (json.diagnostics.length > 0) return { value: undefined, diagnostics: json.diagnostics };
  const shaped = shape(schema, { ...json, file });
  return shaped.ok
    ? { value: { ...json, file, value: shaped.value }, diagnostics: [] }
    : { value: undefined, diagnostics: shaped.diagnostics };
}

/** Every file below a folder, relative to the project root, in code point order; dot files excluded. */
function filesUnder(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const inside = `${folder}/${name}`;
      return statSync(join(root, inside)).isDirectory() ? filesUnder(root, inside) : [inside];
    })
    .sort();
}

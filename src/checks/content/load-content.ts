import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { publishedIdsSchema } from '../../schemas/published-ids.ts';
import type { PublishedIds } from '../../schemas/published-ids.ts';
import type { Located } from '../base/located.ts';
import { readTextFile } from '../base/read-text-file.ts';
import { shape } from '../base/schema-problems.ts';
import { readYamlSource } from '../base/yaml-source.ts';
import { LIST_FILES, LIST_FOLDERS } from './collections.ts';
import type { CollectionName, Collections } from './collections.ts';
import type { Content } from './content.ts';
import { describeHidden } from './describe-hidden.ts';
import type { PlacedHidden } from './describe-hidden.ts';
import { listProjectFiles } from './list-project-files.ts';
import { readDocument } from './read-document.ts';
import { readRecords } from './read-records.ts';
import { readSeed } from './read-seed.ts';
import type { TextFile } from './text-file.ts';

/** What reading some files gave. */
interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly hidden?: readonly PlacedHidden[];
}

/** Reads `seeds/`, `content/` and the message catalogues of the project at `root`. Absent folders count as empty. */
export function loadContent(root: string): Content {
  const listed = listProjectFiles(root);
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const hidden: PlacedHidden[] = [];
  const keep = <T>(read: Read<T>): T => {
    diagnostics.push(...read.diagnostics);
    hidden.push(...(read.hidden ?? []));
    return read.value;
  };
  const textFile = (file: string): TextFile => {
    const read = readTextFile(join(root, file), file);
    if (!read.ok) diagnostics.push(read.diagnostic);
    return { file, source: read.ok ? read.source : undefined };
  };
  const namesIn = (folder: string): readonly string[] =>
    listed.content.filter((file) => file.startsWith(`${folder}/`));

  const filesOf = (name: CollectionName): readonly string[] => {
    if (name in LIST_FOLDERS) return namesIn(`content/${LIST_FOLDERS[name as keyof typeof LIST_FOLDERS].path}`);
    const file = `content/${LIST_FILES[name as keyof typeof LIST_FILES].path}`;
    return listed.content.filter((found) => found === file);
  };
  const collections = Object.fromEntries(
    [...Object.keys(LIST_FILES), ...Object.keys(LIST_FOLDERS)].map((key) => {
      const name = key as CollectionName;
      return [name, keep(readRecords(name, filesOf(name).map(textFile)))];
    }),
  ) as unknown as Collections;
  const seeds = new Map(
    listed.seeds.map((file) => [file.slice('seeds/'.length), readFileSync(join(root, file))]),
  );
  const documents = namesIn('content/policies').map((file) => keep(readDocument(textFile(file))));
  const publishedIds = listed.content.includes(PUBLISHED_IDS) ? keep(readPublishedIds(textFile(PUBLISHED_IDS))) : undefined;
  const sourceTexts = [
    ...[...seeds.keys()].flatMap((name) => readSeed(seeds, name) ?? []),
    ...documents.flatMap(({ lines }) => lines.map(({ text }) => text)),
  ];
  diagnostics.push(...describeHidden(hidden, sourceTexts));
  return { ...collections, seeds, documents, publishedIds, catalogues: readCatalogues(root), diagnostics };
}

const PUBLISHED_IDS = 'content/published-ids.json';

function readPublishedIds({ file, source }: TextFile): Read<Located<PublishedIds> | undefined> {
  if (source === undefined) return { value: undefined, diagnostics: [] };
  const json = readYamlSource(source, file);
  if (json.diagnostics.length > 0) return { value: undefined, diagnostics: json.diagnostics };
  const shaped = shape(publishedIdsSchema, { ...json, file });
  return shaped.ok
    ? { value: { ...json, file, value: shaped.value }, diagnostics: [] }
    : { value: undefined, diagnostics: shaped.diagnostics };
}

/** Modules of `src/i18n` by path. */
function readCatalogues(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'src/i18n');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return new Map(names.sort().map((name) => [`src/i18n/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

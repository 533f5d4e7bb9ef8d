import { contentFiles } from '../../checks/content/files/content-files.ts';
import { parsePlainYaml } from '../../ingest/mdx/parse-plain-yaml.ts';
import {
  COLLECTIONS,
  collectionNames,
  type CollectionName,
  type RecordOf,
} from '../../schemas/collections.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';
import { rememberFiles } from './remember-files.ts';

/** Every list of records, in file and printed order. */
export type RecordLists = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] };

/**
 * Reads lists of records of a corpus, every one or those named, checked against their schemas.
 * @throws where the content check would refuse to read a file, or a record does not fit
 */
export function readRecordLists<Name extends CollectionName = CollectionName>(
  folders: CorpusFolders,
  names: readonly Name[] = collectionNames as readonly Name[],
): Pick<RecordLists, Name> {
  const files = contentFiles(folders);
  const lists = names.map((name): readonly [Name, readonly unknown[]] => {
    const { path, perDocument } = COLLECTIONS[name];
    const start = `${folders.content}/${path}${perDocument ? '/' : ''}`;
    const own = files.filter((file) => (perDocument ? file.startsWith(start) : file === start));
    return [name, readersOf[name](own).flat()];
  });
  return Object.fromEntries(lists) as Pick<RecordLists, Name>;
}

const readersOf = Object.fromEntries(
  collectionNames.map((name) => [name, rememberFiles((source, file) => readRecords(name, source, file))]),
) as Readonly<Record<CollectionName, ReturnType<typeof rememberFiles<readonly unknown[]>>>>;

function readRecords(name: CollectionName, source: string, file: string): readonly unknown[] {
  const { value, problems } = parsePlainYaml(source);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${file}: ${problem.message.zh} · ${problem.message.en}`);
  return COLLECTIONS[name].schema.parse(value ?? []);
}

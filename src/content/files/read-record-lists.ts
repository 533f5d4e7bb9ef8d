import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFiles } from '../../checks/content/files/content-files.ts';
import { parsePlainYaml } from '../../ingest/mdx/parse-plain-yaml.ts';
import {
  COLLECTIONS,
  collectionNames,
  type CollectionName,
  type RecordOf,
} from '../../schemas/collections.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';
import { whenPagesAreWritten } from '../when-pages-are-written.ts';

/** Every list of records, in file and printed order. */
export type RecordLists = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] };

/** What was read of each file, and the hash of it: in development one file changes and the others stay. */
const known = new Map<string, { readonly hash: string; readonly records: readonly unknown[] }>();

/**
 * Reads every list of records of a corpus, checked against its schema.
 * @throws where the content check would refuse to read a file, or a record does not fit
 */
export function readRecordLists(folders: CorpusFolders): RecordLists {
  whenPagesAreWritten(() => {
    known.clear();
  });
  const files = contentFiles(folders);
  const lists = collectionNames.map((name): readonly [CollectionName, readonly unknown[]] => {
    const { path, perDocument } = COLLECTIONS[name];
    const start = `${folders.content}/${path}${perDocument ? '/' : ''}`;
    const own = files.filter((file) => (perDocument ? file.startsWith(start) : file === start));
    return [name, own.flatMap((file) => readFile(name, file))];
  });
  return Object.fromEntries(lists) as RecordLists;
}

function readFile(name: CollectionName, file: string): readonly unknown[] {
  const source = readFileSync(resolve(file), 'utf8');
  const hash = createHash('sha256').update(source).digest('base64');
  const before = known.get(file);
  if (before?.hash === hash) return before.records;
  const { value, problems } = parsePlainYaml(source);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${file}: ${problem.message.zh} · ${problem.message.en}`);
  // A copy: words cut from a file hold the whole of it in memory.
  const records = structuredClone<readonly unknown[]>(COLLECTIONS[name].schema.parse(value ?? []));
  known.set(file, { hash, records });
  return records;
}

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { RecordCollection } from './schemas/collections.ts';
import { COLLECTIONS, DOCUMENTS } from './schemas/collections.ts';
import { parsePlainYaml } from './ingest/mdx/parse-plain-yaml.ts';
import { readSettings } from './schemas/settings.ts';
import { listProjectFiles } from './checks/content/files/list-project-files.ts';
import { formatDiagnostic } from './domain/source/diagnostic.ts';

/** The folders of the corpus that is built. */
const { folders } = readSettings(process.env);

/**
 * Loads every list of records as one entry, `{ records }`, under the path of its collection; records stand in file and
 * printed order. (A collection each would be sorted by id, and Astro warns of an empty one.) They are held against
 * their schemas by `src/content/load-site.ts`. What the content check refuses never gets here: the content gate has
 * stopped the build before (front matter, which Astro reads by itself, rests on that gate alone).
 */
const recordsLoader: Loader = {
  name: 'records',
  load: async ({ store, parseData, watcher }) => {
    const loadEntries = async () => {
      store.clear();
      for (const collection of Object.values(COLLECTIONS)) {
        const id = collection.path;
        store.set({ id, data: await parseData({ id, data: { records: readRecords(collection) } }) });
      }
    };
    await loadEntries();
    watcher?.on('change', (file) => {
      if (file.startsWith(resolve(folders.content)) && file.endsWith('.yaml')) void loadEntries();
    });
  },
};

function readRecords({ path, perDocument }: RecordCollection): readonly unknown[] {
  const start = `${folders.content}/${path}${perDocument ? '/' : ''}`;
  return contentFiles()
    .filter((file) => (perDocument ? file.startsWith(start) : file === start))
    .flatMap(readList);
}

/** What was read of each file, and from which words: in development one file changes and the others stay. */
const lists = new Map<string, { readonly source: string; readonly list: unknown }>();

/** What a file of records holds. @throws where the content check would refuse to read it */
function readList(file: string): unknown {
  const source = readFileSync(resolve(file), 'utf8');
  const before = lists.get(file);
  if (before?.source === source) return before.list;
  const { value, problems } = parsePlainYaml(source);
  const problem = problems[0];
  if (problem !== undefined) throw new Error(`${file}: ${problem.message.zh} · ${problem.message.en}`);
  const list = value ?? [];
  lists.set(file, { source, list });
  return list;
}

/** The documents, once every file of the corpus is known to be one of content. */
function documentsLoader(): Loader {
  const documents = glob({ base: pathToFileURL(resolve(folders.content, DOCUMENTS.path)), pattern: '*.mdx' });
  return {
    ...documents,
    load: async (context) => {
      contentFiles();
      await documents.load(context);
    },
  };
}

/**
 * The content files of the corpus, as the content check lists them.
 * @throws when its folders hold anything else, with the words of that check
 */
function contentFiles(): readonly string[] {
  const { content, diagnostics } = listProjectFiles(process.cwd(), folders);
  if (diagnostics.length > 0) throw new Error(`\n${diagnostics.map(formatDiagnostic).join('\n')}`);
  return content;
}

export const collections = {
  policies: defineCollection({
    loader: documentsLoader(),
    schema: DOCUMENTS.schema,
  }),
  records: defineCollection({
    loader: recordsLoader,
    schema: z.strictObject({ records: z.array(z.unknown()) }),
  }),
};

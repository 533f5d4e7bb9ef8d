import { readdirSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RecordCollection } from './schemas/collections.ts';
import { COLLECTIONS, DOCUMENTS } from './schemas/collections.ts';

/** The content folder, from the project root. */
const CONTENT = 'content';

/**
 * Loads every list of records as one entry, `{ records }`, under the path of its collection; records stand in file and
 * printed order. (A collection each would be sorted by id, and Astro warns of an empty one.) They are held against
 * their schemas by `src/content/load-site.ts`; to say where a record is wrong is the content check's task.
 */
const recordsLoader: Loader = {
  name: 'records',
  load: async ({ store, parseData, watcher, config }) => {
    const root = new URL(`${CONTENT}/`, config.root);
    const loadEntries = async () => {
      store.clear();
      for (const collection of Object.values(COLLECTIONS)) {
        const id = collection.path;
        store.set({ id, data: await parseData({ id, data: { records: readRecords(root, collection) } }) });
      }
    };
    await loadEntries();
    watcher?.on('change', (file) => {
      if (file.includes(`/${CONTENT}/`) && file.endsWith('.yaml')) void loadEntries();
    });
  },
};

function readRecords(root: URL, { path, perDocument }: RecordCollection): readonly unknown[] {
  const names = perDocument
    ? readdirSync(new URL(`${path}/`, root))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${path}/${name}`)
    : [path];
  return names.flatMap((name): unknown => parse(readFileSync(new URL(name, root), 'utf8')) ?? []);
}

export const collections = {
  policies: defineCollection({
    loader: glob({ base: `./${CONTENT}/${DOCUMENTS.path}`, pattern: '*.mdx' }),
    schema: DOCUMENTS.schema,
  }),
  records: defineCollection({
    loader: recordsLoader,
    schema: z.strictObject({ records: z.array(z.unknown()) }),
  }),
};

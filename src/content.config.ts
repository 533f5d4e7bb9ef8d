import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RecordCollection } from './schemas/collections.ts';
import { COLLECTIONS, DOCUMENTS } from './schemas/collections.ts';
import { readSettings } from './schemas/settings.ts';

/** The content folder of the corpus that is built. */
const folder = resolve(readSettings(process.env).folders.content);

/**
 * Loads every list of records as one entry, `{ records }`, under the path of its collection; records stand in file and
 * printed order. (A collection each would be sorted by id, and Astro warns of an empty one.) They are held against
 * their schemas by `src/content/load-site.ts`; to say where a record is wrong is the content check's task.
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
      if (file.startsWith(folder) && file.endsWith('.yaml')) void loadEntries();
    });
  },
};

function readRecords({ path, perDocument }: RecordCollection): readonly unknown[] {
  const names = perDocument
    ? readdirSync(join(folder, path))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${path}/${name}`)
    : [path];
  return names.flatMap((name): unknown => parse(readFileSync(join(folder, name), 'utf8')) ?? []);
}

export const collections = {
  policies: defineCollection({
    loader: glob({ base: pathToFileURL(join(folder, DOCUMENTS.path)), pattern: '*.mdx' }),
    schema: DOCUMENTS.schema,
  }),
  records: defineCollection({
    loader: recordsLoader,
    schema: z.strictObject({ records: z.array(z.unknown()) }),
  }),
};

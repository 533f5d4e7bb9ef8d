import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { DOCUMENTS } from './schemas/collections.ts';
import { readSettings } from './schemas/settings.ts';
import { contentFiles, recordsRevision } from './checks/content/files/content-files.ts';

/** The folders of the corpus that is built. */
const { folders } = readSettings(process.env);

/**
 * Holds one entry, which is another one whenever a file of records is: in development Astro then loads again what reads
 * them (`src/content/read-record-lists.ts`). The records themselves are no entries: Astro would write all of them into
 * one file, and read that again, at every edit. What the content check refuses never gets here: the content gate has
 * stopped the build before (front matter, which Astro reads by itself, rests on that gate alone).
 */
const revisionLoader: Loader = {
  name: 'records',
  load: async ({ store, parseData, watcher, logger }) => {
    const id = 'revision';
    const load = async () => {
      store.set({ id, data: await parseData({ id, data: { revision: recordsRevision(folders) } }) });
    };
    await load();
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, (file) => {
        if (file.startsWith(resolve(folders.content)) && !file.endsWith('.mdx'))
          load().catch((error: unknown) => {
            logger.error(String(error));
          });
      });
    }
  },
};

/** The front matter of the documents, once every file of the corpus is known to be one of content. */
function documentsLoader(): Loader {
  const documents = glob({
    base: pathToFileURL(resolve(folders.content, DOCUMENTS.path)),
    pattern: '*.mdx',
    // Astro keeps what it stores four times in memory; `load-site.ts` reads the text from the file.
    retainBody: false,
  });
  return {
    ...documents,
    load: async (context) => {
      contentFiles(folders);
      await documents.load(context);
    },
  };
}

export const collections = {
  policies: defineCollection({
    loader: documentsLoader(),
    schema: DOCUMENTS.schema,
  }),
  records: defineCollection({
    loader: revisionLoader,
    schema: z.strictObject({ revision: z.string() }),
  }),
};

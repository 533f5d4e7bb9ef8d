import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { contentRevision } from './checks/content/files/content-files.ts';
import { readSettings } from './schemas/settings.ts';

/** The folders of the corpus that is built. */
const { folders } = readSettings(process.env);

/**
 * Holds one entry, which is another one whenever a file of the content is: in development Astro then loads again what
 * reads them (`src/content/load-site.ts`). Documents and records themselves are no entries: Astro would write all of
 * them into one file, read that again at every edit, and make each text a module of the bundle. What the content check
 * refuses never gets here: the content gate has stopped the build before.
 */
const revisionLoader: Loader = {
  name: 'content',
  load: async ({ store, parseData, watcher, logger }) => {
    const id = 'revision';
    const load = async () => {
      store.set({ id, data: await parseData({ id, data: { revision: contentRevision(folders) } }) });
    };
    await load();
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, (file) => {
        if (file.startsWith(resolve(folders.content)))
          load().catch((error: unknown) => {
            logger.error(String(error));
          });
      });
    }
  },
};

export const collections = {
  content: defineCollection({
    loader: revisionLoader,
    schema: z.strictObject({ revision: z.string() }),
  }),
};

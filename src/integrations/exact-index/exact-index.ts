import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tellEntry } from '../../features/search/index/made-ahead.ts';
import type { Settings } from '../../schemas/settings.ts';
import { runApart } from '../run-apart.ts';

/** What the process that makes the index is to do. */
export interface IndexTask {
  readonly settings: Settings;
  /** The folder to write the files of the index to, in the place of what is there. */
  readonly folder: string;
}

/**
 * Makes the exact index of a build before anything else is read: it needs the texts alone, and much room while it is
 * made. Its files wait in the cache until the pages are written. The development server makes it when a page asks.
 */
export function exactIndexAhead(settings: Settings): AstroIntegration {
  let made: { readonly folder: string; readonly takeBack: () => void } | undefined;
  return {
    name: 'zhice:exact-index',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(new URL('search-index/', config.cacheDir));
        const task: IndexTask = { settings, folder };
        const program = new URL('./exact-index-process.ts', import.meta.url);
        made = { folder, takeBack: tellEntry(await runApart<string>(program, task)) };
      },
      'astro:build:done': ({ dir }) => {
        if (made === undefined) return;
        made.takeBack();
        cpSync(made.folder, new URL('search-index/', dir), { recursive: true });
        rmSync(made.folder, { recursive: true });
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listPages } from './list-pages.ts';

const STYLE = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/gu;

/**
 * Gives each page one style sheet. Astro writes one for the frame of every page and one for each kind of page, which
 * together compress a tenth better than apart. The sheets have no addresses in them, so that they can be joined as
 * they are.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'zhice:page-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('_astro/', dir);
        const joined = new Map<string, string>();
        const used = new Set<string>();
        for (const file of await listPages(dir)) {
          const page = await readFile(file, 'utf8');
          const names = namesOfStyles(page);
          if (names.length === 0) continue;
          for (const name of names) used.add(name);
          const key = names.join(' ');
          const sheet = joined.get(key) ?? (await joinStyles(folder, names));
          joined.set(key, sheet);
          await writeFile(file, replaceStyles(page, sheet));
        }
        await Promise.all([...used].map((name) => rm(new URL(name, folder))));
      },
    },
  };
}

/** The file names of the style sheets of a page under `_astro/`, in their order. */
export function namesOfStyles(page: string): readonly string[] {
  return [...page.matchAll(STYLE)].map(([, , name = '']) => name);
}

/** The page with `sheet` (a file name) where its first style sheet stood, and without the others. */
export function replaceStyles(page: string, sheet: string): string {
  let isFirst = true;
  return page.replaceAll(STYLE, (_tag, address: string, name: string) => {
    if (!isFirst) return '';
    isFirst = false;
    return `<link rel="stylesheet" href="${address.slice(0, -name.length)}${sheet}">`;
  });
}

/** @returns the file name of the sheet written */
async function joinStyles(folder: URL, names: readonly string[]): Promise<string> {
  const sheets = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const text = sheets.join('');
  const name = `page.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  await writeFile(new URL(name, folder), text);
  return name;
}

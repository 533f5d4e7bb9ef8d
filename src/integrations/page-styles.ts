import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listPages, readPageBytes, writePageBytes } from './built-pages.ts';
import { namesOfScripts } from './page-scripts.ts';
import { addNames, addNamesOfPage, usedStyles } from './used-styles.ts';

const STYLE = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/gu;

/** A script that another one loads, at once or later. */
const LOADED = /["'`]\.\/([^"'`]+\.js)["'`]/gu;

/** Pages with the same style sheets, and every name that their tags and scripts use. */
interface Kind {
  readonly pages: URL[];
  readonly names: Set<string>;
  readonly scripts: Set<string>;
}

/**
 * Gives each kind of page one style sheet, with the rules that its pages can use alone. Astro writes one for the frame of
 * every page and one for each kind of page, which together compress a tenth better than apart. The sheets have no
 * addresses in them, so that they can be joined as they are.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'zhice:page-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('_astro/', dir);
        const kinds = new Map<string, Kind>();
        for (const file of await listPages(dir)) {
          const page = await readPageBytes(file);
          const key = namesOfStyles(page).join(' ');
          if (key === '') continue;
          const kind = kinds.get(key) ?? { pages: [], names: new Set(), scripts: new Set() };
          kinds.set(key, kind);
          kind.pages.push(file);
          addNamesOfPage(page, kind.names);
          for (const script of namesOfScripts(page)) await addNamesOfScript(folder, script, kind);
        }
        const used = new Set<string>();
        for (const [key, { pages, names }] of kinds) {
          const sheets = key.split(' ');
          const sheet = await joinStyles(folder, sheets, names);
          for (const file of pages)
            await writePageBytes(file, replaceStyles(await readPageBytes(file), sheet));
          for (const each of sheets) used.add(each);
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

/** The names of a script and of all that it loads, now or later. */
async function addNamesOfScript(folder: URL, script: string, kind: Kind): Promise<void> {
  if (kind.scripts.has(script)) return;
  kind.scripts.add(script);
  const text = await readFile(new URL(script, folder), 'utf8');
  addNames(text, kind.names);
  for (const [, loaded = ''] of text.matchAll(LOADED)) await addNamesOfScript(folder, loaded, kind);
}

/** @returns the file name of the sheet written */
async function joinStyles(
  folder: URL,
  files: readonly string[],
  names: ReadonlySet<string>,
): Promise<string> {
  const sheets = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const text = usedStyles(sheets.join(''), names);
  const name = `page.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  await writeFile(new URL(name, folder), text);
  return name;
}

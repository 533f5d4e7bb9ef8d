import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { namesOfScripts } from './page-scripts.ts';
import { addNames, addNamesOfPage, usedStyles } from './used-styles.ts';

const STYLE = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/gu;

/** A script that another one loads, at once or later. */
const LOADED = /["'`]\.\/([^"'`]+\.js)["'`]/gu;

/** Pages with the same style sheets. */
interface Kind {
  readonly sheets: readonly string[];
  /** Every name that their tags and scripts use. */
  readonly names: Set<string>;
  readonly scripts: Set<string>;
  /** File name of the one sheet, once it is written. */
  sheet?: string;
}

/** The style sheets of a site's pages. */
interface PageStyles {
  /** Collects the names of a page that has its one script. */
  readonly look: (page: string) => void;
  /** Writes the sheets, once every page was looked at. */
  readonly write: () => void;
  /** The page with its sheet, once that is written. */
  readonly finish: (page: string) => string;
  /** Removes what Astro wrote, once the sheets are written. */
  readonly removeParts: () => void;
}

/**
 * Gives each kind of page one style sheet, with the rules that its pages can use alone. Astro writes one for the frame of
 * every page and one for each kind of page, which together compress a tenth better than apart. The sheets have no
 * addresses in them, so that they can be joined as they are.
 *
 * @param folder of the sheets and scripts, `_astro/`
 */
export function createPageStyles(folder: URL): PageStyles {
  const kinds = new Map<string, Kind>();
  return {
    look: (page) => {
      const sheets = namesOfStyles(page);
      if (sheets.length === 0) return;
      const key = sheets.join(' ');
      const kind = kinds.get(key) ?? { sheets, names: new Set(), scripts: new Set() };
      kinds.set(key, kind);
      addNamesOfPage(page, kind.names);
      for (const script of namesOfScripts(page)) addNamesOfScript(folder, script, kind);
    },
    write: () => {
      for (const kind of kinds.values()) kind.sheet = joinStyles(folder, kind);
    },
    finish: (page) => {
      const sheet = kinds.get(namesOfStyles(page).join(' '))?.sheet;
      return sheet === undefined ? page : replaceStyles(page, sheet);
    },
    removeParts: () => {
      const used = new Set([...kinds.values()].flatMap(({ sheets }) => sheets));
      for (const name of used) rmSync(new URL(name, folder));
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
function addNamesOfScript(folder: URL, script: string, kind: Kind): void {
  if (kind.scripts.has(script)) return;
  kind.scripts.add(script);
  const text = readFileSync(new URL(script, folder), 'utf8');
  addNames(text, kind.names);
  for (const [, loaded = ''] of text.matchAll(LOADED)) addNamesOfScript(folder, loaded, kind);
}

/** @returns the file name of the sheet written */
function joinStyles(folder: URL, { sheets, names }: Kind): string {
  const joined = sheets.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('');
  const text = usedStyles(joined, names);
  const name = `page.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(new URL(name, folder), text);
  return name;
}

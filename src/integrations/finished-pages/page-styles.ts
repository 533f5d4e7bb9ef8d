import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findFileTags, joinTags, type FileTag, type PageEdit } from './page-edits.ts';
import { findScripts } from './page-scripts.ts';
import { usedStyles, type UsedStyles } from './used-styles.ts';

const STYLE = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/gu;

/** A script that another one loads, at once or later. */
const LOADED = /["'`]\.\/([^"'`]+\.js)["'`]/gu;

/** Pages with the same style sheets. */
interface Kind {
  /** The address of `_astro/` as the pages write it. */
  readonly folder: string;
  readonly sheets: readonly string[];
  /** What their tags and scripts use of the sheets. */
  readonly used: UsedStyles;
  /** Scripts that were looked at. */
  readonly scripts: Set<string>;
  /** The tag of the one sheet, once it is written. */
  tag: string;
}

/** The style sheets of a site's pages. */
interface PageStyles {
  /**
   * Collects the names of a page as it will be with its one script.
   * @param scripts the edits that give it that
   * @returns the edits that give it its sheet, to be asked for once all are written
   */
  readonly look: (page: string, scripts: readonly PageEdit[]) => () => readonly PageEdit[];
  /** Writes the sheets, once every page was looked at. */
  readonly write: () => void;
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
    look: (page, scripts) => {
      const found = findStyles(page);
      const [first] = found;
      if (first === undefined) return () => [];
      const sheets = found.map(({ name }) => name);
      const key = sheets.join(' ');
      const kind = kinds.get(key) ?? createKind(folder, first.folder, sheets);
      kinds.set(key, kind);
      kind.used.lookAtPage(page);
      for (const { text } of scripts) {
        kind.used.lookAtScript(text);
        for (const { name } of findScripts(text)) lookAtFile(folder, name, kind);
      }
      // The words of the tags would keep the page.
      const stretches = found.map(({ start, end }) => ({ start, end }));
      return () => joinTags(stretches, kind.tag);
    },
    write: () => {
      for (const kind of kinds.values()) kind.tag = printSheet(kind.folder + writeStyles(folder, kind));
    },
    removeParts: () => {
      const used = new Set([...kinds.values()].flatMap(({ sheets }) => sheets));
      for (const name of used) rmSync(new URL(name, folder));
    },
  };
}

/** The style sheets of a page under `_astro/`, in their order. */
export function findStyles(page: string): readonly FileTag[] {
  return findFileTags(page, STYLE);
}

function createKind(files: URL, folder: string, sheets: readonly string[]): Kind {
  const joined = sheets.map((file) => readFileSync(new URL(file, files), 'utf8')).join('');
  return { folder, sheets, used: usedStyles(joined), scripts: new Set(), tag: '' };
}

function printSheet(address: string): string {
  return `<link rel="stylesheet" href="${address}">`;
}

/** Looks at a script and at all that it loads, now or later. */
function lookAtFile(folder: URL, script: string, kind: Kind): void {
  if (kind.scripts.has(script)) return;
  kind.scripts.add(script);
  const text = readFileSync(new URL(script, folder), 'utf8');
  kind.used.lookAtScript(text);
  for (const [, loaded = ''] of text.matchAll(LOADED)) lookAtFile(folder, loaded, kind);
}

/** @returns the file name of the sheet written */
function writeStyles(folder: URL, { used }: Kind): string {
  const text = used.print();
  const name = `page.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(new URL(name, folder), text);
  return name;
}

import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { OutputChunk } from 'rolldown';
import { rolldown } from 'rolldown';
import { findFileTags, joinTags, type FileTag, type PageEdit } from './page-edits.ts';

const ENTRY = '\0page-scripts';
/** A part of fewer characters costs more as a request than as bytes that some page did not need. */
const MOST_SMALL = 1000;
const SCRIPT = /<script type="module" src="([^"]*\/_astro\/([^"/]+\.js))"><\/script>/gu;
const SCRIPT_NAME = /[\w.-]+\.js/gu;

/** The bundles of a site's pages. */
interface PageScripts {
  /**
   * The edits that give a page as Astro wrote it its bundle, which is made where no page before it had the same parts.
   */
  readonly bundleFor: (page: string) => Promise<readonly PageEdit[]>;
  /** Removes what Astro wrote, once no page is left to bundle. */
  readonly removeParts: () => Promise<void>;
}

/**
 * Gives each page one script. Astro writes a file for the script of every component and for what several share: a
 * page of many parts would ask for thirty small files, each compressed alone. Pages with the same parts share one
 * bundle; what a script loads when it is first needed stays apart.
 *
 * @param folder of the scripts, `_astro/`
 */
export function createPageScripts(folder: URL): PageScripts {
  const bundled = new Map<string, Bundle & { readonly tag: string }>();
  return {
    bundleFor: async (page) => {
      const tags = findScripts(page);
      const [first] = tags;
      if (first === undefined) return [];
      const names = tags.map(({ name }) => name);
      const key = names.join(' ');
      let bundle = bundled.get(key);
      if (bundle === undefined) {
        const made = await bundleScripts(folder, names);
        // The same on every page, which must not be kept for it.
        bundle = { ...made, tag: printScript(first.folder + made.entry) };
        bundled.set(key, bundle);
      }
      return joinTags(tags, bundle.tag);
    },
    removeParts: () => removeUnused(folder, new Set([...bundled.values()].flatMap(({ files }) => files))),
  };
}

/** Removes scripts that neither `kept` names nor what these name, and so on: parts of other scripts, and of no page. */
async function removeUnused(folder: URL, kept: Set<string>): Promise<void> {
  const scripts = new Set((await readdir(folder)).filter((name) => name.endsWith('.js')));
  // What is added on the way is read too.
  for (const file of kept) {
    const source = await readFile(new URL(file, folder), 'utf8');
    for (const [name] of source.matchAll(SCRIPT_NAME)) if (scripts.has(name)) kept.add(name);
  }
  await Promise.all([...scripts].filter((name) => !kept.has(name)).map((name) => rm(new URL(name, folder))));
}

/** The module scripts of a page under `_astro/`, in the order in which they run. */
export function findScripts(page: string): readonly FileTag[] {
  return findFileTags(page, SCRIPT);
}

function printScript(address: string): string {
  return `<script type="module" src="${address}"></script>`;
}

interface Bundle {
  /** File name of the one script. */
  readonly entry: string;
  /** File names of all that was written: it, and what it loads later. */
  readonly files: readonly string[];
}

async function bundleScripts(folder: URL, names: readonly string[]): Promise<Bundle> {
  const path = fileURLToPath(folder);
  /** What the page needs at once: the rest is loaded by a dynamic import, if ever. */
  const atOnce = new Set<string>();
  /** Small parts that import nothing but each other and what the page needs at once: no larger part is met twice. */
  const small = new Map<string, boolean>();
  const bundle = await rolldown({
    input: { page: ENTRY },
    // What groups that leave their imports out need.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        name: 'page-scripts-entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY ? names.map((name) => `import ${JSON.stringify(path + name)};`).join('\n') : undefined,
        buildEnd() {
          const follow = (id: string): void => {
            if (atOnce.has(id)) return;
            atOnce.add(id);
            for (const imported of this.getModuleInfo(id)?.importedIds ?? []) follow(imported);
          };
          follow(ENTRY);
          const isSmall = (id: string): boolean => {
            const known = small.get(id);
            if (known !== undefined) return known;
            small.set(id, false);
            const { code, importedIds = [] } = this.getModuleInfo(id) ?? {};
            const answer =
              (code?.length ?? 0) < MOST_SMALL &&
              importedIds.every((imported) => atOnce.has(imported) || isSmall(imported));
            small.set(id, answer);
            return answer;
          };
          for (const id of this.getModuleIds()) isSmall(id);
        },
      },
    ],
  });
  const { output } = await bundle.write({
    dir: path,
    minify: true,
    codeSplitting: {
      // A group takes what is named below and nothing that it imports.
      includeDependenciesRecursively: false,
      groups: [
        // Else what a later script shares with the page would be a file of its own, found only after the first.
        { name: 'page', test: (id) => atOnce.has(id) },
        // And small parts that later scripts share would each be a request of their own.
        { name: 'shared', test: (id) => small.get(id) === true && !atOnce.has(id), minShareCount: 2 },
      ],
    },
    entryFileNames: 'page.[hash].js',
    chunkFileNames: ({ name }) => `${name.replace(ASTRO_HASH, '')}.[hash].js`,
  });
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error(`No script was made of ${names.join(', ')}`);
  return { entry: entry.fileName, files: chunks.map(({ fileName }) => fileName) };
}

/** What Astro puts at the end of a name: `.C06cjXXv`. */
const ASTRO_HASH = /\.[\w-]{8}$/u;

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { weighKinds, type KindWeight } from './file-kinds.ts';

/** A file of a built site and its size, uncompressed. */
interface SizedFile {
  /** From the root of the site. */
  readonly path: string;
  readonly bytes: number;
}

/** What a built site consists of. */
export interface SiteWeight {
  readonly files: number;
  readonly bytes: number;
  /** The same by what the files are. */
  readonly kinds: ReadonlyMap<string, KindWeight>;
  /** Of all pages but those of documents. */
  readonly largestPage: SizedFile;
  /** The page of a document that is largest beside its text, which is not counted. */
  readonly largestDocument: SizedFile;
  /** Of what pages load or fetch. */
  readonly largestFetched: SizedFile;
}

/** Folders of which pages load or fetch any file. */
const FETCHED = /^(?:_astro|search-index|directory|pagefind|data\/policies)\/.*\.(?!docx|txt|xml)\w+$/u;
/** An attribute that names a file, other than those of links. */
const NAMED = /\s(?!href=)[\w-]+="(\/[^"\s?#]+\.\w+)"/gu;
const DOCUMENT = /^(?:[a-z]{2}\/)?policies\/(?!list\/)([^/]+)\/index\.html$/u;

/** Weighs a site built for the base path `/`. */
export function weighSite(folder: string): SiteWeight {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
  const sizes = new Map(all.map((path) => [path, statSync(`${folder}/${path}`).size]));
  const fetched = new Set(all.filter((path) => FETCHED.test(path)));
  const pages: SizedFile[] = [];
  const documents: SizedFile[] = [];
  for (const [path, bytes] of sizes) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(`${folder}/${path}`, 'utf8');
    for (const [, named = ''] of html.matchAll(NAMED)) fetched.add(decodeURI(named).slice(1));
    const id = DOCUMENT.exec(path)?.[1];
    if (id === undefined) pages.push({ path, bytes });
    else documents.push({ path, bytes: bytes - textBytes(`${folder}/data/policies/${id}.txt`) });
  }
  const fetchedFiles = [...fetched].flatMap((path) => {
    const bytes = sizes.get(path);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
  return {
    files: all.length,
    bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    kinds: weighKinds(sizes),
    largestPage: largest(pages),
    largestDocument: largest(documents),
    largestFetched: largest(fetchedFiles),
  };
}

function largest(files: readonly SizedFile[]): SizedFile {
  return files.reduce((most, file) => (file.bytes > most.bytes ? file : most), { path: '', bytes: 0 });
}

function textBytes(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

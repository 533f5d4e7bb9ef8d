import { readFileSync } from 'node:fs';
import { extname, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a first visit of a page costs: bodies as sent by a good host (brotli 11), without headers. */
export interface PageWeight {
  /** Bytes of everything but the typeface, which counts apart. */
  readonly bytes: number;
  readonly face: number;
  readonly requests: number;
  /** Bytes of each kind of file: `html`, `css`, `js`, … */
  readonly kinds: Readonly<Record<string, number>>;
}

const KIB = 1024;
const MOST_ON_HOME = 30 * KIB;
const MOST = 40 * KIB;
const MOST_FACE = 60 * KIB;
const MOST_REQUESTS = 15;

const FACE = 'woff2';
/** Compressed by their own format. */
export const COMPRESSED = [FACE, 'png', 'zip', 'docx'];

/** In HTML: what the browser asks for without being asked. Lazy images and data files are none of it. */
const LOADED_BY_PAGE = [
  /<script\b[^>]*?\ssrc="([^"]+)"/gu,
  /<link\b[^>]*?\srel="(?:stylesheet|icon|preload|modulepreload)"[^>]*?\shref="([^"]+)"/gu,
  /<img\b(?![^>]*\sloading="lazy")[^>]*?\ssrc="([^"]+)"/gu,
] as const;
const LOADED_BY_STYLES = /url\(["']?([^"')]+)["']?\)|@import\s*["']([^"']+)["']/gu;
/** What a script loads at once; what it loads when it is first needed stands in the brackets of `import(…)`. */
const LOADED_BY_SCRIPT = /(?:from|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/gu;

/**
 * What a first visit of a page of a built site (base `/`) asks for, read from its files: the page, its style sheets
 * with their faces, its scripts with all that they load at once. What a script fetches is not seen.
 * @param address below the base, as `/policies/`
 */
export function weighFirstVisit(folder: string, address: string): PageWeight {
  const paths = new Set<string>();
  const follow = (path: string): void => {
    if (paths.has(path)) return;
    paths.add(path);
    for (const loaded of loadedBy(folder, path)) follow(posix.resolve(posix.dirname(path), loaded));
  };
  follow(address.endsWith('/') ? `${address}index.html` : address);
  return weighFiles([...paths].map((path) => ({ path, bytes: compressFile(folder + path).length })));
}

/** The sum of some answers. */
export function weighFiles(files: readonly { readonly path: string; readonly bytes: number }[]): PageWeight {
  const kinds: Record<string, number> = {};
  for (const { path, bytes } of files) kinds[kindOf(path)] = (kinds[kindOf(path)] ?? 0) + bytes;
  const face = kinds[FACE] ?? 0;
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return { bytes: all - face, face, requests: files.length, kinds };
}

/** The bars that a page misses, each in words. */
export function missedBudgets(address: string, { bytes, face, requests }: PageWeight): readonly string[] {
  const isHome = /^\/(?:[a-z]{2}\/)?$/u.test(address);
  const bars = [
    ['bytes', bytes, isHome ? MOST_ON_HOME : MOST],
    ['bytes of typeface', face, MOST_FACE],
    ['requests', requests, MOST_REQUESTS],
  ] as const;
  return bars.flatMap(([name, value, most]) =>
    value > most ? [`${address}: ${value} ${name}, at most ${most}`] : [],
  );
}

const compressed = new Map<string, Buffer>();

/** A file as a good host sends it. */
export function compressFile(file: string): Buffer {
  const data =
    compressed.get(file) ??
    (COMPRESSED.includes(kindOf(file)) ? readFileSync(file) : compress(readFileSync(file)));
  compressed.set(file, data);
  return data;
}

function compress(data: Buffer): Buffer {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

function loadedBy(folder: string, path: string): readonly string[] {
  const patterns = { html: LOADED_BY_PAGE, css: [LOADED_BY_STYLES], js: [LOADED_BY_SCRIPT] }[kindOf(path)];
  if (patterns === undefined) return [];
  const text = readFileSync(folder + path, 'utf8');
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, first, second]) => first ?? second ?? []))
    .filter((address) => !address.startsWith('data:'));
}

/** `html`, `css`, `js`, … by the name. */
function kindOf(path: string): string {
  return extname(path).slice(1);
}

import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** A script file and what it weighs, bytes in brotli 11. */
export interface WeighedScript {
  readonly name: string;
  readonly bytes: number;
}

/** The script of `_astro/` that begins with `name`, and all that it loads at once with it. */
export function weighScript(site: string, name: string): WeighedScript[] {
  const weighed = new Map<string, WeighedScript>();
  const weigh = (file: string): void => {
    if (weighed.has(file)) return;
    const source = readFileSync(`${site}/_astro/${file}`);
    const bytes = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    weighed.set(file, { name: file, bytes });
    for (const imported of listImports(source.toString())) weigh(imported);
  };
  weigh(name);
  return [...weighed.values()];
}

/** The scripts of `_astro/` that a script loads when it first needs them. */
export function listLaterScripts(site: string, name: string): string[] {
  const source = readFileSync(`${site}/_astro/${name}`, 'utf8');
  return [...source.matchAll(/import\(["'`]\.\/([^"'`]+\.js)["'`]\)/gu)].map(([, imported = '']) => imported);
}

/**
 * Scripts of `_astro/` that import each other in a circle, each as `a > b > a`: the browser runs one of them before what
 * it imports is there.
 */
export function findImportCircles(site: string): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' > '));
    if (start >= 0 || done.has(file)) return;
    for (const imported of listImports(readFileSync(`${site}/_astro/${file}`, 'utf8')))
      follow(imported, [...path, file]);
    done.add(file);
  };
  for (const file of readdirSync(`${site}/_astro`)) if (file.endsWith('.js')) follow(file, []);
  return circles;
}

/** The scripts beside it that a script imports at once. */
function listImports(source: string): string[] {
  return [...source.matchAll(/(?:from|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu)].map(
    ([, imported = '']) => imported,
  );
}

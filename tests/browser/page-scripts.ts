import { readFileSync } from 'node:fs';
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
    for (const [, imported = ''] of source
      .toString()
      .matchAll(/(?:from|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu))
      weigh(imported);
  };
  weigh(name);
  return [...weighed.values()];
}

/** The scripts of `_astro/` that a script loads when it first needs them. */
export function listLaterScripts(site: string, name: string): string[] {
  const source = readFileSync(`${site}/_astro/${name}`, 'utf8');
  return [...source.matchAll(/import\(["'`]\.\/([^"'`]+\.js)["'`]\)/gu)].map(([, imported = '']) => imported);
}

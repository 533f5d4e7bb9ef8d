import { readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '../../../src/i18n/locale.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';

const folder = new URL('../../../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const isCatalogue = (file: string) => /(^|[-/])messages\.ts$/.test(file);

/** Every text of a catalogue by its key: `filter.shown`. */
export function textsIn(words: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words as object).flatMap(([name, inner]) =>
    textsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** Every catalogue of the interface by its name. */
export async function readCatalogues(): Promise<
  readonly (readonly [name: string, words: Readonly<Record<Locale, object>>])[]
> {
  const modules = await Promise.all(
    files.filter(isCatalogue).map((file) => import(new URL(file, folder).href) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).filter(
      (entry): entry is [string, Readonly<Record<Locale, object>>] =>
        typeof entry[1] === 'object' && sourceLocale in (entry[1] as object),
    ),
  );
}

/** The program without its catalogues, as one text. */
export function readProgram(): string {
  return files
    .filter((file) => /\.(ts|astro)$/.test(file) && !isCatalogue(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Folders of `src` in the order of README; each imports only from itself and from those before it. */
const order = [
  'schemas',
  'i18n',
  'domain',
  'ingest',
  'exports',
  'charts',
  'search',
  'checks',
  'content',
  'features',
  'pages',
  'integrations',
  'cli',
];

/** Packages and globals that a folder must not know. */
const forbidden: Readonly<Record<string, RegExp>> = {
  schemas: /^(?!zod$|\.)/,
  i18n: /^(?!\.)/,
  domain: /^(?!zod$|\.)/,
  ingest: /^(astro|node:)/,
  exports: /^(astro|node:)/,
  charts: /^(astro|node:)/,
  search: /^(astro|node:)/,
};

/** `import … from '…'`, `export … from '…'`, `import '…'`, also inside the scripts of `.astro` files. */
const statement = /^\s*(?:import|export)\b(?:[^;']*\bfrom)?\s*'([^']+)'/gm;

const imports = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const specifiers = [...source.matchAll(statement)].map((match) => match[1] ?? '');
    return specifiers.map((specifier) => ({
      file,
      folder: relative('src', file).split('/')[0] ?? '',
      specifier,
    }));
  });

test('every folder of src is known to the order of folders', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...order].sort());
});

test('each folder imports only from itself and the folders before it', () => {
  const wrong = imports.filter(({ file, folder, specifier }) => {
    if (!specifier.startsWith('.') || !order.includes(folder)) return false;
    const target = relative('src', resolve(dirname(file), specifier)).split('/')[0] ?? '';
    return order.includes(target) && order.indexOf(target) > order.indexOf(folder);
  });
  expect(wrong).toEqual([]);
});

test('message catalogues know nothing of the schemas but the vocabulary', () => {
  const known = imports.filter(
    ({ folder, specifier }) => folder === 'i18n' && specifier.includes('schemas/'),
  );
  expect(new Set(known.map(({ specifier }) => specifier.replace(/^(?:\.\.\/)+/, '')))).toEqual(
    new Set(['schemas/vocabulary.ts']),
  );
});

test('pure folders know neither Astro nor Node', () => {
  const wrong = imports.filter(
    ({ folder, specifier }) => !specifier.startsWith('.') && forbidden[folder]?.test(specifier),
  );
  expect(wrong).toEqual([]);
});

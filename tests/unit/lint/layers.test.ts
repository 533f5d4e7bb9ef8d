import { readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { LAYERS } from '../../lint/layers.mjs';

const eslint = new ESLint({ overrideConfigFile: '.eslint.config.mjs' });
const eslintWithAlias = new ESLint({
  overrideConfigFile: '.eslint.config.mjs',
  overrideConfig: {
    settings: {
      'import/resolver': {
        [resolve('tests/lint/resolver.mjs')]: { project: 'tests/lint/tsconfig.alias.json' },
      },
    },
  },
});

/** Ids of the rules of `boundaries` and of restricted names that a file with this text would break. */
async function brokenRules(filePath: string, text: string, linter = eslint): Promise<readonly string[]> {
  const [result] = await linter.lintText(text, { filePath });
  const ids = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(ids.filter((id) => /^boundaries\/|^no-restricted-|rror/.test(id)))].sort();
}

const layer = 'boundaries/dependencies';

test.each<[title: string, file: string, text: string]>([
  [
    'a dynamic import of a package that the layer does not know',
    'src/domain/probe.ts',
    "await import('node:fs');",
  ],
  ['a dynamic import of a later layer', 'src/domain/probe.ts', "await import('../content/site.ts');"],
  ['a static import of a later layer', 'src/charts/probe.ts', "import '../features/ui/local-day.ts';"],
  ['a re-export from a later layer', 'src/domain/probe.ts', "export * from '../content/site.ts';"],
  [
    'an import of types from a later layer',
    'src/domain/probe.ts',
    "export type { Site } from '../content/site.ts';",
  ],
  [
    'an import() type of a later layer',
    'src/domain/probe.ts',
    "export type A = import('../content/site.ts').Site;",
  ],
  ['d3 outside the charts', 'src/domain/probe.ts', "import 'd3';"],
  ['Astro in the view of a room', 'src/features/home/probe.ts', "import 'astro';"],
  ['Node in the view of a room', 'src/features/home/probe.ts', "import 'node:fs';"],
  ['Node in a script of the browser', 'src/features/home/probe.client.ts', "import 'node:fs';"],
  ['astro:content outside the loader', 'src/features/home/probe.ts', "import 'astro:content';"],
  ['astro:content in a page', 'src/pages/probe.ts', "import 'astro:content';"],
  ['a schema other than the vocabulary in i18n', 'src/i18n/probe.ts', "import '../schemas/policy.ts';"],
  ['the room of another page', 'src/features/home/probe.ts', "import '../timeline/view.ts';"],
  ['the search room outside its box', 'src/features/home/probe.ts', "import '../search/view.ts';"],
  ['a page’s room from a shared room', 'src/features/ui/probe.ts', "import '../home/view.ts';"],
  ['a browser file from a pure file', 'src/features/ui/probe.ts', "import './element.client.ts';"],
  [
    'types of a browser file in a pure file',
    'src/features/ui/probe.ts',
    "import type {} from './element.client.ts';",
  ],
  [
    'the front matter of a component',
    'src/features/home/Probe.astro',
    "---\nimport '../timeline/view.ts';\n---\n",
  ],
  [
    'the script of a component',
    'src/features/home/Probe.astro',
    "<script>\n  import '../timeline/view.ts';\n</script>\n",
  ],
  [
    'Node in the script of a component',
    'src/features/home/Probe.astro',
    "<script>\n  import 'node:fs';\n</script>\n",
  ],
])('the check of layers finds %s', async (_title, file, text) => {
  expect(await brokenRules(file, text)).toEqual([layer]);
});

test('an alias leads round no layer, and an alias that nobody knows is refused', async () => {
  const text = "import '~/content/site.ts';";
  expect(await brokenRules('src/charts/probe.ts', text, eslintWithAlias)).toEqual([layer]);
  expect(await brokenRules('src/charts/probe.ts', text)).toContain('boundaries/no-unknown-dependencies');
});

test.each<[title: string, file: string, text: string]>([
  ['an earlier layer', 'src/charts/probe.ts', "import '../domain/source/diagnostic.ts';\nimport 'd3';"],
  [
    'the room itself and shared rooms',
    'src/features/home/probe.ts',
    "import './view.ts';\nimport '../records/format-statement.ts';",
  ],
  ['the search box', 'src/features/home/Probe.astro', "---\nimport '../search/box/SearchForm.astro';\n---\n"],
  [
    'scripts from a component',
    'src/features/home/Probe.astro',
    "<script>\n  import '../ui/element.client.ts';\n</script>\n",
  ],
  ['astro:content in the loader', 'src/content/load-site.ts', "import 'astro:content';"],
])('the check of layers allows %s', async (_title, file, text) => {
  expect(await brokenRules(file, text)).toEqual([]);
});

test('a computed import, which no check can follow, is refused', async () => {
  expect(await brokenRules('src/domain/probe.ts', "const name = 'node:fs';\nawait import(name);")).toEqual([
    'no-restricted-syntax',
  ]);
});

test.each(['src/domain/probe.ts', 'src/features/home/probe.client.ts'])(
  'globals of Node are refused in %s, which runs without it',
  async (file) => {
    expect(await brokenRules(file, 'export const folder = process.cwd();')).toEqual([
      'no-restricted-globals',
    ]);
  },
);

test.each<[title: string, rule: string, text: string]>([
  ['fetches a file', 'no-restricted-globals', "await fetch('/a.json');"],
  ['keeps something on the device', 'no-restricted-globals', "localStorage.setItem('a', 'b');"],
  ['loads a part of the program', 'no-restricted-syntax', "await import('./view.ts');"],
])('a script of the browser that %s by itself is refused', async (_title, rule, text) => {
  expect(await brokenRules('src/features/home/probe.client.ts', text)).toEqual([rule]);
});

test('a script of the browser that loads a part of the program with a time limit is allowed', async () => {
  const text =
    "import { loadPart } from '../ui/loading/load-file.client.ts';\nawait loadPart(() => import('./view.ts'));";
  expect(await brokenRules('src/features/home/probe.client.ts', text)).toEqual([]);
});

test('every folder of src is a layer', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LAYERS].sort());
});

test('pure code that names a thing of the browser does not compile', () => {
  const probes = new Map(
    ['src/domain/probe.ts', 'src/features/home/probe.ts'].map((file) => [
      resolve(file),
      'export const title = document.title;\nexport const other: HTMLElement | undefined = undefined;\nexport const day = new Date();\n',
    ]),
  );
  const config = pureConfig();
  const host = ts.createCompilerHost(config.options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => probes.get(file) ?? readFile(file);
  host.fileExists = (file) => probes.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = probes.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...probes.keys()], config.options, host);
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [
      relative('.', file?.fileName ?? ''),
      ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\..*/s, ''),
    ]);
  expect(found).toEqual(
    ['src/domain/probe.ts', 'src/features/home/probe.ts'].flatMap((file) => [
      [file, expect.stringContaining("Cannot find name 'document'")],
      [file, expect.stringContaining("Cannot find name 'HTMLElement'")],
    ]),
  );
});

test('the pure code that is compiled without the browser is all that is not named for the browser', () => {
  const compiled = pureConfig().fileNames.map((file) => relative('.', file));
  const expected = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.client)\.ts$/.test(entry.name))
    .map((entry) => relative('.', resolve(entry.parentPath, entry.name)))
    .filter((file) => /^src\/\w+\//.test(file) && !/^src\/(pages|integrations|cli)\//.test(file))
    .filter((file) => file !== 'src/content/load-site.ts');
  expect(compiled.sort()).toEqual(expected.sort());
});

function pureConfig(): ts.ParsedCommandLine {
  const path = resolve('tests/tsconfig.pure.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path), undefined, path);
}

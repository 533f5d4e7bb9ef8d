import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagesOf, printLicences } from '../../../src/integrations/shipped-licences.ts';

/** A project with its licence and packages, each with the files given. */
function project(packages: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  writeFileSync(join(root, 'LICENSE'), 'Our licence');
  for (const [name, files] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', name);
    mkdirSync(join(folder, 'LICENSES'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', license: 'ISC' }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  }
  return root;
}

test('packages are those of which something is left in the bundle, each once, the innermost where they nest', () => {
  const left = { renderedLength: 10 };
  expect(
    packagesOf({
      '/p/node_modules/d3-scale/src/linear.js': left,
      '/p/node_modules/d3-scale/src/band.js': left,
      '/p/node_modules/@scope/name/index.js': left,
      '/p/node_modules/outer/node_modules/inner/index.js': left,
      '/p/node_modules/shaken/index.js': { renderedLength: 0 },
      '/p/src/own.ts': left,
      '\0virtual': left,
    }),
  ).toEqual(['@scope/name', 'd3-scale', 'inner']);
});

test('the file has our licence and the whole texts of every package, notices and further licences too', () => {
  const root = project({
    b: { 'license.md': 'Text of b', 'THIRD_PARTY_LICENSES.md': 'Third', 'LICENSES/x.txt': 'Further' },
    '@s/a': { COPYING: 'Text of a' },
  });
  const text = printLicences(
    new Map([
      ['b', 'Use of b'],
      ['@s/a', 'Use of a'],
    ]),
    root,
  );
  const order = [
    'Our licence',
    '@s/a 1.2.3 (ISC)\nUse of a',
    'Text of a',
    'b 1.2.3 (ISC)',
    'Further',
    'Third',
    'Text of b',
  ];
  const found = order.map((part) => text.indexOf(part));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((x, y) => x - y));
});

test('a package that ships without a licence text stops the build', () => {
  const root = project({ bare: { 'README.md': 'MIT, see the web page' } });
  expect(() => printLicences(new Map([['bare', 'use']]), root)).toThrow(/bare: .*without a licence text/);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  cpuOfBuild,
  describePhases,
  describeSteps,
  otherProcesses,
} from '../../../bench/scale/print-steps.ts';
import { runMeasured } from '../../../bench/scale/run-measured.ts';
import { scaleBars } from '../../../bench/scale/scale-bars.ts';
import { describeKinds, weighKinds } from '../../../bench/scale/file-kinds.ts';
import { weighSite } from '../../../bench/scale/weigh-site.ts';

const root = mkdtempSync(join(tmpdir(), 'scale-'));
afterAll(() => rmSync(root, { recursive: true }));

const step = (name: string, cpu: number) =>
  ({ kind: 'route', name: `src/pages/${name}`, turns: 1, wall: cpu, cpu }) as const;

describe('the steps of a build', () => {
  test('stand with their share, the greatest first, and with the power that they grow with', () => {
    const before = [step('even.astro', 1), step('steep.astro', 1)];
    const [, , first, second] = describeSteps([step('even.astro', 10), step('steep.astro', 100)], {
      steps: before,
      growth: 10,
    });
    expect(first).toContain('steep.astro');
    expect(first).toContain('| 91 % | n^2.00 STEEP |');
    expect(second).toContain('| 9 % | n^1.00 |');
  });

  test('of less than a hundredth are told together', () => {
    const rows = describeSteps([step('a.astro', 100), step('b.ts', 0.4), step('c.ts', 0.2)], undefined);
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toBe('| 2 others | | 0.6 | | 1 % | |');
  });

  test('stand by phase too: exports and each of the two indexes apart from pages, however little they take', () => {
    const kinds = (factor: number) => [
      { kind: 'hook', name: 'zhice:pagefind-index', turns: 1, wall: 1, cpu: factor } as const,
      otherProcesses({ steps: [], peak: 0 }, factor),
      step('[...locale]/policies/[id].astro', 1000),
      step('[...locale]/embed/targets/[id].svg.ts', factor),
      step('data/[...file].ts', factor),
      step('data/targets/[id].csv.ts', factor),
      step('search-index/[...file].ts', factor),
      { kind: 'work', name: 'search index', turns: 1, wall: factor, cpu: factor } as const,
      { kind: 'work', name: 'data files', turns: 1, wall: factor, cpu: factor } as const,
      { kind: 'work', name: 'text reuse', turns: 1, wall: factor, cpu: factor * factor } as const,
    ];
    const rows = describePhases(kinds(2), { steps: kinds(1), growth: 2 });
    const growth = rows.slice(2).map((row) => {
      const [, name = '', , cpu = '', , , power = ''] = row.split('|').map((cell) => cell.trim());
      return [name, cpu, power];
    });
    expect(growth).toEqual([
      ['Pagefind index', '4.0', 'n^1.00'],
      ['pages', '1000.0', 'n^0.00'],
      ['pictures of charts', '2.0', 'n^1.00'],
      ['exports', '6.0', 'n^1.00'],
      ['exact index', '4.0', 'n^1.00'],
      ['pages: text reuse', '4.0', 'n^2.00 STEEP'],
    ]);
  });

  test('come to the whole build, to the build without checks, and to pages without checks, indexes and exports', () => {
    const hook = (name: string, cpu: number) => ({ kind: 'hook', name, turns: 1, wall: cpu, cpu }) as const;
    const steps = [
      hook('zhice:content-gate', 1),
      hook('zhice:site-gate', 2),
      hook('zhice:exact-index', 4),
      otherProcesses({ steps: [], peak: 0 }, 8),
      step('data/[...file].ts', 16),
      step('search-index/[...file].ts', 32),
      step('[...locale]/policies/[id].astro', 64),
      step('[...locale]/embed/targets/[id].svg.ts', 128),
      hook('zhice:finished-pages', 256),
      { ...step('', 512), kind: 'write', name: '' } as const,
    ];
    expect(cpuOfBuild(steps)).toEqual({ whole: 1023, withoutChecks: 1020, pages: 960 });
  });

  test('leave to other processes what is not theirs', () => {
    expect(otherProcesses({ steps: [step('a.astro', 3)], peak: 0 }, 5).cpu).toBe(2);
  });
});

test('a site is weighed by its files, its pages beside their texts, and what its pages load', () => {
  const files: Readonly<Record<string, number>> = {
    'index.html': 50,
    'en/targets/index.html': 300,
    'policies/a-2024/index.html': 900,
    'policies/b-2024/index.html': 700,
    'data/policies/a-2024.txt': 800,
    'data/policies/b-2024.txt': 100,
    'data/policies/b-2024.json': 150,
    'data/all.csv': 5000,
    'data/rows.json': 400,
    '_astro/page.js': 200,
  };
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    const start = name === 'index.html' ? '<a href="/data/all.csv"><b data-rows="/data/rows.json">' : '';
    writeFileSync(join(root, name), start.padEnd(bytes));
  }
  expect(weighSite(root)).toMatchObject({
    files: 10,
    bytes: Object.values(files).reduce((sum, bytes) => sum + bytes, 0) + 5,
    largestPage: { path: 'en/targets/index.html', bytes: 300 },
    largestDocument: { path: 'policies/b-2024/index.html', bytes: 600 },
    largestFetched: { path: 'data/rows.json', bytes: 400 },
  });
});

test('files are of one kind where every document, page or language has the like', () => {
  const kinds = weighKinds(
    new Map([
      ['policies/a-2024/index.html', 1],
      ['en/policies/b-2024/index.html', 2],
      ['policies/a-2024/targets/2/index.html', 4],
      ['policies/index.html', 8],
      ['data/policies/a-2024.akn.xml', 16],
      ['data/policies.json', 32],
      ['targets/list/index.html', 64],
      ['targets/list/3/index.html', 128],
      ['_astro/page.D1.js', 256],
    ]),
  );
  expect([...kinds].map(([kind, { files, bytes }]) => [kind, files, bytes])).toEqual([
    ['policies/*/index.html', 2, 3],
    ['policies/*/targets/*/index.html', 1, 4],
    ['policies/index.html', 1, 8],
    ['data/policies/*.akn.xml', 1, 16],
    ['data/policies.json', 1, 32],
    ['targets/list/index.html', 1, 64],
    ['targets/list/*/index.html', 1, 128],
    ['_astro/*.js', 1, 256],
  ]);
});

test('what a document more costs is told by kind, the heaviest first', () => {
  const before = new Map([['a', { files: 10, bytes: 10 * 4096 }]]);
  const after = new Map([
    ['a', { files: 20, bytes: 20 * 4096 }],
    ['b', { files: 1, bytes: 51_200 }],
    ['c', { files: 1, bytes: 1 }],
  ]);
  expect(describeKinds(before, after, 10).slice(2)).toEqual(['| `b` | 0.10 | 5.0 |', '| `a` | 1.00 | 4.0 |']);
});

test('a goal is missed by what is above it, and not asked where nothing was measured', () => {
  const file = { path: 'x/index.html', bytes: 1 };
  const weight = {
    files: 1,
    bytes: 1,
    kinds: new Map(),
    largestPage: file,
    largestDocument: file,
    largestFetched: file,
  };
  const bars = scaleBars({
    documents: 3200,
    pagesCpu: 361,
    peak: undefined,
    weight: { ...weight, files: 12 * 3200 + 1, largestPage: { ...file, bytes: 200 * 1024 + 1 } },
  });
  expect(bars.filter(({ measured, most }) => measured > most).map(({ name }) => name)).toEqual([
    'pages (build without checks, indexes and exports), processor',
    'files',
    'largest page /x/index.html',
  ]);
  expect(bars.map(({ name }) => name)).not.toContain('memory');
});

test('a command is measured with what it starts, and one that fails is an error with its words', async () => {
  const busy = 'const end = Date.now() + 300; while (Date.now() < end);';
  const inChild = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { wall, cpu } = await runMeasured([process.execPath, '-e', inChild], process.env);
  expect(wall).toBeGreaterThan(0.3);
  expect(cpu).toBeGreaterThan(0.05);
  await expect(
    runMeasured([process.execPath, '-e', 'console.error("worn out"); process.exit(3)'], process.env),
  ).rejects.toThrow('worn out');
});

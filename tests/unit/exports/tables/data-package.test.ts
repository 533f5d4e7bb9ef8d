import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/exports/corpus.ts';
import { dataPackage } from '../../../../src/exports/tables/data-package.ts';
import { jsonFiles } from '../../../../src/exports/tables/json-files.ts';
import { serializeTable, tableNames } from '../../../../src/exports/tables/tables.ts';
import { descriptorProblems, readPackage } from '../frictionless.ts';
import { sampleCorpus } from '../sample-corpus.ts';

const homepage = 'https://zhice.example/data/';

/** Descriptor and tables of a corpus, as the site publishes them. */
function packaged(corpus: Corpus): {
  readonly descriptor: unknown;
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map(
    tableNames.map((table) => [`${table}.csv`, serializeTable(table, jsonFiles[table].records(corpus))]),
  );
  const listed = tableNames.map((table) => ({
    path: `${table}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: 1,
    sha256: 'a'.repeat(64),
    table,
  }));
  const text = {
    path: 'policies/Jia.txt',
    mediaType: 'text/plain; charset=utf-8',
    bytes: 1,
    sha256: 'b'.repeat(64),
  };
  return { descriptor: dataPackage(corpus, [...listed, text], homepage), files };
}

/** The sample, the first statement changed. */
function withPoint(change: object): Corpus {
  const [series, ...others] = sampleCorpus.targets;
  const [point, ...points] = series?.points ?? [];
  return {
    ...sampleCorpus,
    targets: [{ ...series, points: [{ ...point, ...change }, ...points] }, ...others],
  } as Corpus;
}

test('the descriptor is a valid data package', async () => {
  expect(await descriptorProblems(packaged(sampleCorpus).descriptor)).toEqual([]);
});

test('the validator finds a descriptor without resources, so that its silence means something', async () => {
  expect(await descriptorProblems({ profile: 'data-package', name: 'x', resources: [] })).not.toEqual([]);
});

test('the tables, their byte order mark removed, read as their schemas say: numbers as numbers, what is missing as null, keys that lead somewhere', async () => {
  const { descriptor, files } = packaged(sampleCorpus);
  const tables = await readPackage(descriptor, files);
  expect([...tables.keys()]).toEqual(['policies', 'targets', 'reports', 'milestones', 'organisations']);
  expect(tables.get('targets')?.[0]).toMatchObject({ value: 5, valueMax: 10, due: '2025', repeatOf: null });
  expect(tables.get('reports')).toHaveLength(2);
});

test.each([
  ['a comparator that is no code', { comparator: 'about' }, 'column "comparator"'],
  ['a due date in words', { due: '2025年底' }, 'column "due"'],
  ['a variant of a statement that is not there', { variantOf: 'nowhere' }, 'Foreign key "variantOf"'],
])('reading fails on %s', async (_name, change, problem) => {
  const { descriptor, files } = packaged(withPoint(change));
  await expect(readPackage(descriptor, files)).rejects.toThrow(problem);
});

test('this reader fails on the byte order mark, as the description of every table says', async () => {
  const { descriptor, files } = packaged(sampleCorpus);
  await expect(readPackage(descriptor, files, 'kept')).rejects.toThrow();
  const { resources } = descriptor as { resources: { schema?: unknown; description?: string }[] };
  const tables = resources.filter(({ schema }) => schema !== undefined);
  expect(tables).toHaveLength(5);
  for (const { description } of tables) expect(description).toMatch(/BOM.+byte order mark/su);
});

test('a table of reference material has a name and a title of its own, and its keys lead to the same documents', async () => {
  const file = { mediaType: 'text/csv; charset=utf-8', bytes: 1, sha256: 'a'.repeat(64) };
  const listed = [
    { ...file, path: 'policies.csv', table: 'policies' as const },
    { ...file, path: 'reference/targets.csv', table: 'targets' as const, isReference: true },
  ];
  const descriptor = dataPackage(sampleCorpus, listed, homepage) as {
    readonly resources: readonly { readonly name: string; readonly title: string }[];
  };
  expect(await descriptorProblems(descriptor)).toEqual([]);
  expect(descriptor.resources[1]).toMatchObject({
    name: 'reference-targets',
    title: '参考材料：目标与时限 · Reference material: Targets and deadlines',
    description: expect.stringContaining('来源未核实'),
    schema: {
      foreignKeys: expect.arrayContaining([
        { fields: 'policy', reference: { resource: 'policies', fields: 'id' } },
      ]),
    },
  });
});

test('the descriptor names licence, version, sources and the caution that goes with every status', () => {
  expect(packaged(sampleCorpus).descriptor).toMatchObject({
    name: 'zhice-data',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    created: '2026-11-21T00:00:00Z',
    homepage,
    licenses: [{ name: 'CC-BY-4.0' }],
    sources: [
      { title: '甲市职业教育行动方案（2025—2027年）' },
      { title: '乙县产教融合实施方案' },
      { title: '一篇报道' },
    ],
    description: expect.stringContaining('未收录不等于未完成。本站目前只收录3份文本，其中1份不是政策文件。'),
  });
});

test('every field of a table has a title and a description in both languages', () => {
  const { resources } = packaged(sampleCorpus).descriptor as {
    resources: { schema?: { fields: { name: string; title: string; description: string }[] } }[];
  };
  const fields = resources.flatMap(({ schema }) => schema?.fields ?? []);
  expect(fields.length).toBeGreaterThan(80);
  const poor = fields.filter(
    ({ title, description }) => !/^.+ · .+$/u.test(title) || !/^.+ · .+$/u.test(description),
  );
  expect(poor).toEqual([]);
});

test('a field that lists several things says how they are separated, and no other field does', () => {
  const { resources } = dataPackage(
    sampleCorpus,
    [
      {
        path: 'targets.csv',
        mediaType: 'text/csv; charset=utf-8',
        bytes: 1,
        sha256: 'a'.repeat(64),
        table: 'targets',
      },
    ],
    homepage,
  ) as { resources: { schema?: { fields: { name: string; description: string }[] } }[] };
  const fields = resources.flatMap(({ schema }) => schema?.fields ?? []);
  const separated = fields.filter(({ description }) => /“;”。.*“;”\./u.test(description));
  expect(separated.map(({ name }) => name)).toEqual([
    'organisations',
    'organisationNames',
    'organisationNamesEn',
  ]);
});

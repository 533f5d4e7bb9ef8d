import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dataAddress, dataFiles, recordLists } from '../../../src/content/data-files.ts';
import type { FileContent } from '../../../src/content/measure-file.ts';
import { jsonFileNames } from '../../../src/exports/tables/json-files.ts';
import { tableNames } from '../../../src/exports/tables/tables.ts';
import { countedSite } from './counted-site.ts';
import { manyDocumentsSite } from './many-documents-site.ts';

const site = countedSite();
const files = dataFiles(site);
const fileAt = (path: string) => files.find((file) => file.path === path);
const bytesOf = (content: FileContent | undefined) =>
  typeof content === 'string' || content instanceof Uint8Array
    ? Buffer.from(content)
    : Buffer.concat(content ?? []);

test('no two files have one path, and the descriptor of them all stands last', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.at(-1)?.path).toBe('datapackage.json');
});

test('every file says its size in bytes and its fingerprint', () => {
  for (const { make, bytes, sha256 } of files) {
    const served = bytesOf(make());
    expect(bytes).toBe(served.length);
    expect(sha256).toBe(createHash('sha256').update(served).digest('hex'));
  }
});

describe('of many documents what they share', () => {
  const many = manyDocumentsSite(60);
  const folder = /^parallels\//u;
  const policies = many.documents
    .filter(({ policy }) => policy.nature === 'policy')
    .map(({ policy }) => policy.id);

  test('stands in fewer files than there are policies, each policy in one', () => {
    const shared = dataFiles(many).filter(({ path }) => folder.test(path));
    const held = shared.flatMap(({ make }) =>
      (JSON.parse(bytesOf(make()).toString()) as { readonly policy: string }[]).map(({ policy }) => policy),
    );
    expect(shared.length).toBeLessThan(policies.length / 2);
    expect(held.toSorted()).toEqual(policies.toSorted());
  });

  test('keeps the file of its own that a policy was published with', () => {
    const [kept = ''] = policies;
    const path = `parallels/${kept}.json`;
    const sections = { ...many.sections, isRecordedFile: (file: string) => file === `data/${path}` };
    const file = dataFiles({ ...many, sections }).find((each) => each.path === path);
    expect(JSON.parse(bytesOf(file?.make()).toString())).toMatchObject({ policy: kept });
    expect(dataFiles(many).some((each) => each.path === path)).toBe(false);
  });
});

/** Records of a list in the file of policies, and in that of reference material. */
function partsOf(name: string): readonly (readonly unknown[])[] {
  return ['', 'reference/'].flatMap((folder) => {
    const file = fileAt(`${folder}${name}.json`);
    return file === undefined ? [] : [JSON.parse(bytesOf(file.make()).toString()) as unknown[]];
  });
}

test.each(jsonFileNames)('the files of %s hold every record, each once, and say how many', (name) => {
  const parts = partsOf(name);
  expect(
    parts
      .flat()
      .map((record) => JSON.stringify(record))
      .toSorted(),
  ).toEqual(
    recordLists(site)
      [name].map((record) => JSON.stringify(record))
      .toSorted(),
  );
  expect(parts.map(({ length }) => length)).toEqual(
    ['', 'reference/'].flatMap((folder) => fileAt(`${folder}${name}.json`)?.records ?? []),
  );
});

test.each(tableNames)('the table of %s has a row a record of the list, in both its files', (name) => {
  const rows = ['', 'reference/'].flatMap((folder) => {
    const file = fileAt(`${folder}${name}.csv`);
    return file === undefined ? [] : [bytesOf(file.make()).toString().trimEnd().split('\r\n').length - 1];
  });
  expect(rows).toEqual(partsOf(name).map(({ length }) => length));
});

test.each(['targets', 'reports', 'milestones', 'organisations'])(
  'no row of reference material stands in %s, and no other in its file of reference material',
  (name) => {
    const natures = partsOf(name).map((records) => [
      ...new Set(
        (records as readonly { nature: string | null }[]).map(({ nature }) => nature ?? 'elsewhere'),
      ),
    ]);
    expect(natures[0]).not.toContain('reference');
    expect(natures[1]).toEqual(['reference']);
  },
);

test('a body that only reference material names stands in its file alone', () => {
  const [own = [], reference = []] = partsOf('organisations') as readonly { id: string }[][];
  const ids = own.map(({ id }) => id);
  expect(reference.length).toBeGreaterThan(0);
  expect(reference.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('lists about documents and across them are one file each', () => {
  for (const name of ['policies', 'indicators', 'topics', 'terms', 'corrections', 'readings'])
    expect(partsOf(name)).toHaveLength(1);
});

test('the records of targets are all there, rates, reference material and records in progress included', () => {
  expect(recordLists(site).targets).toHaveLength(9);
});

test('the descriptor names every other file', () => {
  const descriptor = bytesOf(fileAt('datapackage.json')?.make()).toString();
  for (const { path } of files.slice(0, -1)) expect(descriptor).toContain(path);
});

describe('the files of documents', () => {
  test('are those of every document, reference material in fewer formats', () => {
    const formats = (id: string) =>
      files.flatMap(({ path }) =>
        path.startsWith(`policies/${id}.`) ? [path.slice(`policies/${id}.`.length)] : [],
      );
    expect(formats('city-2025')).toEqual(['docx', 'txt', 'json', 'akn.xml']);
    expect(formats('news-2024')).toEqual(['txt', 'json']);
  });
});

test('the calendar holds the dates of policies', () => {
  const calendar = bytesOf(fileAt('milestones.ics')?.make()).toString().replaceAll('\r\n ', '');
  expect(calendar).toContain('city-due');
  expect(calendar).toContain('county-due');
});

test('a file has an address under the base path of the site', () => {
  const based = countedSite({}, { BASE_PATH: '/zhice/', SITE_URL: 'https://a.example' });
  expect(dataAddress(based, 'targets.csv')).toBe('https://a.example/zhice/data/targets.csv');
});

test('a site without reference material has no file and no record of it', () => {
  const without = dataFiles(countedSite({}, { PUBLISH_REFERENCE: 'false' }));
  expect(without.some(({ path }) => path.includes('news-2024') || path.includes('reference/'))).toBe(false);
  expect(
    without
      .map(({ make }) => make())
      .some((content) => typeof content === 'string' && content.includes('20个基地')),
  ).toBe(false);
});

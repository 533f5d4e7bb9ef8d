import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dataAddress, dataFiles, recordLists } from '../../../src/content/data-files.ts';
import { tableNames } from '../../../src/exports/tables/tables.ts';
import { countedSite } from './counted-site.ts';

const site = countedSite();
const files = dataFiles(site);
const fileAt = (path: string) => files.find((file) => file.path === path);
const bytesOf = (content: string | Uint8Array | undefined) => Buffer.from(content ?? '');

test('no two files have one path, and the descriptor of them all stands last', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.at(-1)?.path).toBe('datapackage.json');
});

test('every file says its size in bytes and its fingerprint', () => {
  for (const { content, bytes, sha256 } of files) {
    const served = bytesOf(content);
    expect(bytes).toBe(served.length);
    expect(sha256).toBe(createHash('sha256').update(served).digest('hex'));
  }
});

test.each(tableNames)(
  'the list of %s holds every record, in JSON and CSV alike, and both say how many',
  (name) => {
    const json: unknown = JSON.parse(bytesOf(fileAt(`${name}.json`)?.content).toString());
    const records = recordLists(site)[name];
    expect(json).toHaveLength(records.length);
    const lines = bytesOf(fileAt(`${name}.csv`)?.content)
      .toString()
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(records.length + 1);
    expect([fileAt(`${name}.json`)?.records, fileAt(`${name}.csv`)?.records]).toEqual([
      records.length,
      records.length,
    ]);
  },
);

test('the records of targets are all there, rates, reference material and records in progress included', () => {
  expect(recordLists(site).targets).toHaveLength(9);
});

test('the descriptor names every other file', () => {
  const descriptor = bytesOf(fileAt('datapackage.json')?.content).toString();
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
  const calendar = bytesOf(fileAt('milestones.ics')?.content).toString().replaceAll('\r\n ', '');
  expect(calendar).toContain('city-due');
  expect(calendar).toContain('county-due');
});

test('a file has an address under the base path of the site', () => {
  const based = countedSite({}, { BASE_PATH: '/zhice/', SITE_URL: 'https://a.example' });
  expect(dataAddress(based, 'targets.csv')).toBe('https://a.example/zhice/data/targets.csv');
});

test('a site without reference material has no file and no record of it', () => {
  const without = dataFiles(countedSite({}, { PUBLISH_REFERENCE: 'false' }));
  expect(without.some(({ path }) => path.includes('news-2024'))).toBe(false);
  expect(without.some(({ content }) => typeof content === 'string' && content.includes('20个基地'))).toBe(
    false,
  );
});

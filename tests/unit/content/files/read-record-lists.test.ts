import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentRevision } from '../../../../src/checks/content/files/content-files.ts';
import { readRecordLists } from '../../../../src/content/files/read-record-lists.ts';
import { writeCorpus } from '../../../bench/corpus/write-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'records-'));
const folders = { content: join(root, 'content'), seeds: join(root, 'seeds') };
let ids: readonly string[] = [];

beforeAll(() => {
  ids = writeCorpus(root, 2).ids;
});
afterAll(() => rmSync(root, { recursive: true }));

const fileOf = (id: string | undefined) => join(folders.content, 'targets', `${id ?? ''}.yaml`);

test('lists kept by document stand in the order of their files, each in printed order', () => {
  const { targets, organisations } = readRecordLists(folders);
  expect([...new Set(targets.map(({ policy }) => policy))]).toEqual(ids.toSorted());
  expect(organisations.length).toBeGreaterThan(0);
  const printed = [...readFileSync(fileOf(ids.toSorted()[0]), 'utf8').matchAll(/^- id: "(.+)"$/gmu)];
  expect(targets.slice(0, printed.length).map(({ id }) => id)).toEqual(printed.map(([, id]) => id));
});

test('after an edit the records of that file are read again, and all others are the same', () => {
  const before = readRecordLists(folders).targets;
  const [edited, other] = ids;
  const file = fileOf(edited);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/^ {2}name: ".*"$/mu, '  name: "改过的名称"'));
  const after = readRecordLists(folders).targets;
  const of = (list: typeof before, id: string | undefined) => list.filter(({ policy }) => policy === id);
  expect(of(before, edited)[0]?.name).not.toBe('改过的名称');
  expect(of(after, edited)[0]?.name).toBe('改过的名称');
  for (const [index, series] of of(after, other).entries()) expect(series).toBe(of(before, other)[index]);
});

test('an edit of records or of a document is another revision', () => {
  const revision = contentRevision(folders);
  appendFileSync(join(folders.content, 'policies', `${ids[0] ?? ''}.mdx`), '\n');
  const edited = contentRevision(folders);
  expect(edited).not.toBe(revision);
  appendFileSync(fileOf(ids[0]), '\n');
  expect(contentRevision(folders)).not.toBe(edited);
});

test('a file that cannot be read, a record that does not fit and a file that is no content are errors', () => {
  const file = fileOf(ids[0]);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, '- &a 1\n- *a\n');
  expect(() => readRecordLists(folders)).toThrow(file);
  writeFileSync(file, '- id: x\n');
  expect(() => readRecordLists(folders)).toThrow();
  writeFileSync(file, source);
  writeFileSync(join(folders.content, 'notes.txt'), '');
  expect(() => readRecordLists(folders)).toThrow('notes.txt');
  expect(() => contentRevision(folders)).toThrow('notes.txt');
});

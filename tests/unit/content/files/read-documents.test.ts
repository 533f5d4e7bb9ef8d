import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocumentBody, readDocuments } from '../../../../src/content/files/read-documents.ts';
import { collectForWrittenPages } from '../../../../src/content/when-pages-are-written.ts';
import { walkProvisions } from '../../../../src/domain/document/provision.ts';
import { writeCorpus } from '../../../bench/corpus/write-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'documents-'));
const folders = { content: join(root, 'content'), seeds: join(root, 'seeds') };
let ids: readonly string[] = [];

beforeAll(() => {
  ids = writeCorpus(root, 2).ids.toSorted();
});
afterAll(() => rmSync(root, { recursive: true }));

const fileOf = (id: string | undefined) => join(folders.content, 'policies', `${id ?? ''}.mdx`);

test('documents stand in the order of their files, each with its facts and its text', () => {
  const documents = readDocuments(folders);
  expect(documents.map(({ policy }) => policy.id)).toEqual(ids);
  for (const { policy, text } of documents) {
    expect(readFileSync(fileOf(policy.id), 'utf8')).toContain(`\ntitle: ${policy.title}\n`);
    const provisions = [...walkProvisions(text.provisions)].map(({ provision }) => provision.id);
    const printed = [...readDocumentBody(folders, policy.id).matchAll(/^#+ .*\{#(\S+?)[ }]/gmu)];
    expect(provisions).toEqual(expect.arrayContaining(printed.map(([, id]) => id)));
    expect(printed.length).toBeGreaterThan(3);
  }
});

test('after an edit that document is read again and the other is the same', () => {
  const before = readDocuments(folders);
  const file = fileOf(ids[0]);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/mu, 'title: 改过的题目'));
  const after = readDocuments(folders);
  expect(after[0]?.policy.title).toBe('改过的题目');
  expect(after[1]).toBe(before[1]);
});

test('when all pages are written, nothing is remembered of the documents', () => {
  const letGo = collectForWrittenPages();
  const before = readDocuments(folders);
  expect(readDocuments(folders)[0]).toBe(before[0]);
  letGo();
  const after = readDocuments(folders);
  expect(after[0]).not.toBe(before[0]);
  expect(after).toEqual(before);
});

test('the body of a document is all that follows its front matter', () => {
  const source = readFileSync(fileOf(ids[0]), 'utf8');
  const [, facts, body] = source.split(/^---$/mu);
  expect(facts).toContain('\nreviewed: ');
  expect(readDocumentBody(folders, ids[0] ?? '')).toBe(body);
  expect(() => readDocumentBody(folders, 'none')).toThrow('none.mdx');
});

test('a document that cannot be read, and facts that do not fit, are errors', () => {
  const file = fileOf(ids[1]);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, `${source}\n<Unknown />\n`);
  expect(() => readDocuments(folders)).toThrow(file);
  writeFileSync(file, source.replace(/^kind: .*$/mu, 'kind: poem'));
  expect(() => readDocuments(folders)).toThrow();
});

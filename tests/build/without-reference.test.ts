import { readFileSync } from 'node:fs';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/content/files/load-content.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { fixtureCorpus } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';
import { runBuild } from './run-build.ts';

const OUT_DIR = '.cache/without-reference';
const REFERENCE = 'jingyu-2024';
const content = loadContent(process.cwd(), {
  content: fixtureCorpus.CONTENT_DIR,
  seeds: fixtureCorpus.SEEDS_DIR,
});

/** A file as text, and unpacked as far as it is packed. */
function textsOf(file: string): readonly string[] {
  const bytes = readFileSync(`${OUT_DIR}/${file}`);
  if (file.endsWith('.docx'))
    return Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
  return [
    bytes,
    ...[gunzipSync, inflateRawSync].flatMap((unpack) => {
      try {
        return [unpack(bytes)];
      } catch {
        return [];
      }
    }),
  ].map((part) => part.toString('utf8'));
}

/** A record of the reference document, or the outermost parts of it that are. */
function partsOfReference(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('policy' in value && value.policy === REFERENCE) return [value];
  return Object.values(value).flatMap(partsOfReference);
}

/** What would tell of the reference document: its names, its lines, and the quotes and ids of its records. */
function tracesOfReference(): readonly string[] {
  const others = content.documents
    .filter(({ id }) => id !== REFERENCE)
    .flatMap(({ facts, parts }) => [JSON.stringify(facts?.value), ...parts.map(({ text }) => text)])
    .join('\n');
  const document = content.documents.find(({ id }) => id === REFERENCE);
  const { region, title, titleEn, shortTitle, shortTitleEn } = document?.facts?.value ?? {};
  const records = collectionNames
    .flatMap((name): readonly { readonly value: object }[] => content[name].records)
    .flatMap(({ value }) => partsOfReference(value))
    .map((record) => JSON.stringify(record))
    .filter((record) => record.includes('"quote"'));
  const quotes = records.flatMap((record) =>
    [...record.matchAll(/"(?:quote|id)":"([^"]+)"/g)].flatMap(([, words]) => words ?? []),
  );
  return [
    ...[
      REFERENCE,
      '镜屿',
      '望潮',
      '云鹭',
      'Jingyu',
      'Wangchao',
      region?.name,
      title,
      titleEn,
      shortTitle,
      shortTitleEn,
    ],
    ...quotes,
    ...(document?.parts.map(({ text }) => text) ?? []),
  ].flatMap((words) => (words === undefined || words.length < 2 || others.includes(words) ? [] : words));
}

test('without reference material no file of the site holds its names, its lines, its figures or its records', () => {
  runBuild({ ...fixtureCorpus, OUT_DIR, PUBLISH_REFERENCE: 'false' });
  const traces = tracesOfReference();
  expect(traces.length).toBeGreaterThan(40);
  const found = listFiles(OUT_DIR).flatMap((file) => {
    const texts = [file, ...textsOf(file)];
    return traces
      .filter((words) => texts.some((text) => text.includes(words)))
      .map((words) => `${file}: ${words}`);
  });
  expect(found).toEqual([]);
  const page = readFileSync(`${OUT_DIR}/targets/index.html`, 'utf8');
  expect(page).toContain('本站目前只收录6份文本。');
});

test('with it, the same look finds its traces, so that nothing found means something', () => {
  const page =
    readFileSync(`.cache/fixture-site/topics/index.html`, 'utf8') +
    readFileSync(`.cache/fixture-site/policies/${REFERENCE}/index.html`, 'utf8');
  expect(tracesOfReference().filter((words) => page.includes(words)).length).toBeGreaterThan(10);
});

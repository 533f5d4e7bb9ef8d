import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../../../src/content/build-site.ts';
import { readDocuments } from '../../../../src/content/files/read-documents.ts';
import { readRecordLists } from '../../../../src/content/files/read-record-lists.ts';
import { exactIndex, searchDocuments } from '../../../../src/features/search/index/exact-index.ts';
import { entryMadeAhead } from '../../../../src/features/search/index/made-ahead.ts';
import { exactIndexAhead } from '../../../../src/integrations/exact-index/exact-index.ts';
import { readSettings } from '../../../../src/schemas/settings.ts';
import { writeCorpus } from '../../../bench/corpus/write-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'exact-index-'));
const [cache, dist] = [join(root, 'cache'), join(root, 'dist')];
const settings = readSettings({ CONTENT_DIR: join(root, 'content'), SEEDS_DIR: join(root, 'seeds') });

beforeAll(() => {
  writeCorpus(root, 12, 7);
  mkdirSync(join(dist, 'search-index'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const folderUrl = (folder: string) => pathToFileURL(`${folder}/`);

/** Begins a command of Astro. */
async function begin(command: 'build' | 'dev') {
  const { hooks } = exactIndexAhead(settings);
  await hooks['astro:config:setup']?.({
    command,
    config: { cacheDir: folderUrl(cache) },
  } as HookParameters<'astro:config:setup'>);
  return hooks;
}

test('a build makes the index of the joined site before there is one, tells its pages the entry, and brings the files', async () => {
  const { folders } = settings;
  const site = buildSite(
    {
      ...readRecordLists(folders),
      documents: readDocuments(folders),
      publishedIds: {},
      publishedAddresses: { routes: [], files: [], reference: { routes: [], files: [] } },
      seeds: { get: () => undefined },
    },
    settings,
  );
  const expected = exactIndex(searchDocuments(site), undefined);

  const hooks = await begin('build');
  expect(entryMadeAhead()).toBe(expected.entry);
  await hooks['astro:build:done']?.({ dir: folderUrl(dist) } as HookParameters<'astro:build:done'>);
  expect(entryMadeAhead()).toBeUndefined();
  const folder = join(dist, 'search-index');
  expect(readdirSync(folder).toSorted()).toEqual(expected.files.map(({ name }) => name).toSorted());
  for (const { name, bytes } of expected.files)
    expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
  expect(existsSync(join(cache, 'search-index'))).toBe(false);
});

test('the development server makes it when a page asks', async () => {
  await begin('dev');
  expect(entryMadeAhead()).toBeUndefined();
});

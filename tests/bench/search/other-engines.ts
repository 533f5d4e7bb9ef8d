import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { rolldown } from 'rolldown';
import { measureUnit, type SearchDocument } from '../../../src/search/index/search-document.ts';
import { askPagefind } from './ask-pagefind.ts';
import { openCountedPage } from './count-transfer.ts';
import { buildPagefind } from './pagefind-files.ts';
import type { PlainTruth } from './plain-truth.ts';
import { serveFiles } from './serve-files.ts';

/** What a first query costs with an engine. */
interface EngineFigures {
  readonly engine: string;
  /** Bytes of client code, as sent. */
  readonly code: number;
  /** Bytes of index for a first query, as sent: one number where all of it is loaded, else one a query. */
  readonly index: readonly number[];
  /** Milliseconds to the answer, one a query. */
  readonly times: readonly number[];
  /** Queries of which as many paragraphs are named as plain substring search finds; undefined where none are named. */
  readonly right: number | undefined;
}

/** In a browser: its index is read by WebAssembly. It names documents; with paragraphs it cannot be asked at this size. */
export async function measurePagefind(
  browser: Browser,
  documents: readonly SearchDocument[],
  queries: readonly string[],
): Promise<EngineFigures> {
  const files = await buildPagefind(documents, 'as-site');
  const blank = Buffer.from('<html lang="zh-CN"></html>');
  const { origin, stop } = await serveFiles((path) => {
    const file = path === '/' ? blank : files.get(path.replace('/pagefind/', ''));
    return file === undefined ? Promise.reject(new Error(path)) : Promise.resolve(file);
  });
  const index: number[] = [];
  const times: number[] = [];
  let code = 0;
  for (const query of queries) {
    const { page, transfer, forget } = await openCountedPage(browser, '/pagefind/');
    await page.goto(origin);
    times.push(await askPagefind(page, query));
    index.push(transfer.bytes);
    code = Math.max(code, transfer.code);
    await forget();
  }
  await stop();
  return { engine: 'Pagefind (documents only, with loading)', code, index, times, right: undefined };
}

/** Pairs of characters, all of them asked for: the best that it does with Chinese. */
export async function measureMiniSearch(
  documents: readonly SearchDocument[],
  queries: readonly string[],
  truth: PlainTruth,
): Promise<EngineFigures> {
  const tokenize = (text: string): string[] =>
    text.split(/[^\p{L}\p{N}%+]+/u).flatMap((run) => {
      const characters = [...run];
      return characters.length < 2
        ? characters
        : characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
    });
  const options = { fields: ['text'], tokenize, searchOptions: { combineWith: 'AND' as const } };
  const index = new MiniSearch(options);
  index.addAll(paragraphs(documents));
  const stored = JSON.stringify(index);
  const loaded = MiniSearch.loadJSON(stored, options);
  return {
    engine: 'MiniSearch (pairs, AND)',
    code: await weighLibrary("export { default } from 'minisearch'"),
    index: [weigh(stored)],
    ...ask((query) => loaded.search(query).length, queries, truth),
  };
}

/** By the characters of Chinese, from the beginning of words on. */
export async function measureFlexSearch(
  documents: readonly SearchDocument[],
  queries: readonly string[],
  truth: PlainTruth,
): Promise<EngineFigures> {
  const index = new flexsearch.Index({ encoder: flexsearch.Charset.CJK, tokenize: 'forward' });
  for (const { id, text } of paragraphs(documents)) index.add(id, text);
  const parts: string[] = [];
  await index.export((key: string, data: string) => {
    parts.push(key, data);
  });
  return {
    engine: 'FlexSearch (CJK)',
    code: await weighLibrary("export { Index, Charset } from 'flexsearch'"),
    index: [weigh(parts.join('\n'))],
    ...ask((query) => index.search(query, { limit: 100_000 }).length, queries, truth),
  };
}

function ask(
  count: (query: string) => number,
  queries: readonly string[],
  truth: PlainTruth,
): Pick<EngineFigures, 'times' | 'right'> {
  const times: number[] = [];
  let right = 0;
  for (const query of queries) {
    const start = performance.now();
    const found = count(query);
    times.push(performance.now() - start);
    if (found === truth.find(query, 'counts').size) right += 1;
  }
  return { times, right };
}

function paragraphs(documents: readonly SearchDocument[]): { readonly id: number; readonly text: string }[] {
  return documents
    .flatMap(({ units }) => units.map((unit) => measureUnit(unit).text))
    .map((text, id) => ({ id, text }));
}

/** What a library weighs in a page, minified. */
async function weighLibrary(code: string): Promise<number> {
  const bundle = await rolldown({
    input: 'library',
    plugins: [
      {
        name: 'library',
        resolveId: (id) => (id === 'library' ? `${process.cwd()}/library.js` : null),
        load: (id) => (id.endsWith('/library.js') ? code : null),
      },
    ],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return weigh(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''));
}

/** Bytes as a good host sends them: brotli 11, 9 above 1 MB. */
function weigh(text: string): number {
  const data = Buffer.from(text);
  const quality = data.length > 1e6 ? 9 : 11;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

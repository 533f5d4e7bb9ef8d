import { describe, expect, it } from 'vitest';
import { deflate } from '../../../../src/features/search/index/deflate.ts';
import type { BuiltIndex } from '../../../../src/search/index/build-index.ts';
import { contentHash } from '../../../../src/search/index/content-hash.ts';
import { fileName } from '../../../../src/search/index/file-name.ts';
import type { FetchFile } from '../../../../src/search/query/store/file-store.ts';
import { openIndex } from '../../../../src/search/query/open-index.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { build, serve, TINY_LIMITS } from '../served-index.ts';

type Loss = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>;

const LOSSES: readonly (readonly [string, Loss, string])[] = [
  ['is not there', () => Promise.resolve(undefined), 'missing'],
  ['cannot be asked for', () => Promise.reject(new TypeError('network')), 'unreachable'],
  ['is cut short', (bytes) => Promise.resolve(bytes.slice(0, -1)), 'damaged'],
  [
    'has another byte',
    (bytes) => Promise.resolve(bytes.map((byte, index) => (index === 3 ? byte ^ 1 : byte))),
    'damaged',
  ],
  ['is a page that says so', () => Promise.resolve(new TextEncoder().encode('<!doctype html>')), 'damaged'],
  ['is empty', () => Promise.resolve(new Uint8Array()), 'damaged'],
];

/** Serves an index in which the files of one kind are lost. */
function lose(built: BuiltIndex, kind: string, loss: Loss): FetchFile {
  const fetchFile = serve(built);
  return async (name, stretch) => {
    const bytes = await fetchFile(name, stretch);
    return name.startsWith(kind) && bytes !== undefined ? loss(bytes) : bytes;
  };
}

/** Serves this content under a name that fits it. */
function serveEntry(content: Uint8Array<ArrayBuffer>): readonly [string, FetchFile] {
  return [fileName('index', contentHash(content)), () => Promise.resolve(content)];
}

describe('an index with a file that is lost', () => {
  const documents = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
  const whole = build(documents, { layout: 'whole' });
  const sharded = build(documents, { layout: 'sharded', limits: TINY_LIMITS });

  it.each(LOSSES)('does not open when its entry %s', async (_, loss, reason) => {
    for (const built of [whole, sharded]) {
      expect(await openIndex(built.entry, lose(built, 'index', loss))).toEqual({
        state: 'failed',
        failure: { reason, file: built.entry },
      });
    }
  });

  it('fails to answer, and finds no empty list, when a volume of grams is lost', async () => {
    for (const [, loss, reason] of LOSSES) {
      const index = await openIndex(sharded.entry, lose(sharded, 'grams', loss));
      if (index.state === 'failed') throw new Error('the entry is there');
      for (const mode of ['exact', 'ignore-punctuation', 'all-words'] as const) {
        const outcome = await index.search('产教融合 清华大学', { mode });
        expect(outcome).toMatchObject({ state: 'failed', failure: { reason } });
      }
    }
  });

  it('still counts when a text is lost, but fails to show it', async () => {
    for (const [, loss, reason] of LOSSES) {
      const index = await openIndex(sharded.entry, lose(sharded, 'texts', loss));
      if (index.state === 'failed') throw new Error('the entry is there');
      const outcome = await index.search('教育');
      if (outcome.state !== 'done') throw new Error(JSON.stringify(outcome));
      expect(outcome.totals.all.occurrences).toBeGreaterThan(50);
      expect(await outcome.readHits(0, 5)).toMatchObject({ state: 'failed', failure: { reason } });
    }
  });

  it('answers when it is asked again and the file is back', async () => {
    let isDown = true;
    const fetchFile = serve(sharded);
    const index = await openIndex(sharded.entry, (name, stretch) =>
      isDown && name.startsWith('grams') ? Promise.reject(new Error('down')) : fetchFile(name, stretch),
    );
    if (index.state === 'failed') throw new Error('the entry is there');
    expect((await index.search('教育')).state).toBe('failed');
    isDown = false;
    expect((await index.search('教育')).state).toBe('done');
  });

  it('asks for every part once, neighbours together', async () => {
    const asked: { readonly name: string; readonly from: number; readonly end: number }[] = [];
    const fetchFile = serve(sharded);
    const index = await openIndex(sharded.entry, (name, stretch) => {
      if (stretch) asked.push({ name, from: stretch.from, end: stretch.from + stretch.length });
      return fetchFile(name, stretch);
    });
    if (index.state === 'failed') throw new Error('the entry is there');
    const [found] = await Promise.all([index.search('产教'), index.search('产教融合'), index.search('产教')]);
    if (found.state !== 'done') throw new Error(JSON.stringify(found));
    await Promise.all([found.readHits(0, 6), found.readHits(0, 12)]);
    expect(asked.length).toBeGreaterThan(3);
    for (const [number, one] of asked.entries()) {
      const others = asked.filter(({ name }, other) => name === one.name && other !== number);
      expect(others.every(({ from, end }) => end <= one.from || one.end <= from)).toBe(true);
    }
  });

  it('answers from a host that sends no stretches, and asks it for each file once', async () => {
    const asked: string[] = [];
    const fetchFile = serve(sharded);
    const index = await openIndex(sharded.entry, (name) => {
      asked.push(name);
      return fetchFile(name);
    });
    if (index.state === 'failed') throw new Error('the entry is there');
    const found = await index.search('产教融合');
    if (found.state !== 'done') throw new Error(JSON.stringify(found));
    expect((await found.readHits(0, 1)).state).toBe('read');
    expect((await index.search('产教融合发展')).state).toBe('done');
    expect(asked).toHaveLength(new Set(asked).size);
  });

  it('answers where a stretch comes with other bytes than it should, but whole files do not', async () => {
    const fetchFile = serve(sharded);
    const index = await openIndex(sharded.entry, async (name, stretch) => {
      const bytes = await fetchFile(name, stretch);
      return stretch ? bytes?.map((byte) => byte ^ 1) : bytes;
    });
    if (index.state === 'failed') throw new Error('the entry is there');
    const found = await index.search('产教融合');
    if (found.state !== 'done') throw new Error(JSON.stringify(found));
    expect(found.totals.all.occurrences).toBeGreaterThan(0);
    expect((await found.readHits(0, 6)).state).toBe('read');
  });

  it('is distinguished from one of another format, and from one that is not packed as it should be', async () => {
    const other = deflate(new TextEncoder().encode(JSON.stringify({ format: 99, documents: [] })), 'text');
    expect(await openIndex(...serveEntry(other))).toMatchObject({ failure: { reason: 'other-format' } });
    const unpacked = new TextEncoder().encode('{"format":1}');
    expect(await openIndex(...serveEntry(unpacked))).toMatchObject({ failure: { reason: 'unreadable' } });
    const noJson = deflate(new TextEncoder().encode('format: 1'), 'text');
    expect(await openIndex(...serveEntry(noJson))).toMatchObject({ failure: { reason: 'unreadable' } });
  });
});

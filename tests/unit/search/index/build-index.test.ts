import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../src/search/index/content-hash.ts';
import { growDocuments } from '../../../bench/search/grow-documents.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { TINY_LIMITS, ask, build, makeDocument, open, plainResult, readAll } from '../served-index.ts';

describe('buildIndex', () => {
  const documents = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
  const many = growDocuments(documents, 40);
  const large = build(many);

  it.each(['whole', 'sharded'] as const)('gives the same bytes for the same documents: %s', (layout) => {
    expect(build(documents, { layout })).toEqual(
      build(readSearchDocuments(fixtureCorpus.CONTENT_DIR), { layout }),
    );
  });

  it('names every file for its content, and gives the entry among them', () => {
    for (const layout of ['whole', 'sharded'] as const) {
      const { entry, files } = build(documents, { layout });
      for (const { name, bytes } of files) {
        expect(name).toMatch(new RegExp(`^[a-z]+-${contentHash(bytes)}\\.bin$`));
      }
      expect(files.map(({ name }) => name)).toContain(entry);
    }
  });

  it('keeps a small collection in one file of at most 40 kB, and shards a large one', () => {
    const small = build(documents);
    expect([small.layout, small.files.length]).toEqual(['whole', 1]);
    expect(small.files[0]?.bytes.length).toBeLessThan(40_000);
    expect(large.layout).toBe('sharded');
  });

  it('has few files, however many documents, and none too large to be sent whole', () => {
    const { files } = large;
    expect(files.length).toBeLessThan(many.length / 2);
    for (const { bytes } of files) expect(bytes.length).toBeLessThanOrEqual(300 * 1024);
    const volumes = build(documents, { layout: 'sharded', limits: TINY_LIMITS }).files;
    expect(volumes.filter(({ name }) => name.startsWith('grams')).length).toBeGreaterThan(20);
  });

  it.each([
    ['counts by section', { listBytes: 8 }],
    ['counts by unit', { listBytes: Infinity }],
    ['shards', { shardBytes: 5000 }],
  ])('has no volume over what one may have, and finds what is longer than one: %s', async (_, limits) => {
    const long = String.fromCharCode(...Array.from({ length: 1500 }, (_, at) => 0x4e00 + at * 7));
    const common = Array.from(
      { length: 200 },
      (_, at) => `${'第'.repeat(at % 3)}${at}条 职业教育产教融合，应当。`,
    );
    const texts = Array.from({ length: 4 }, (_, at) =>
      makeDocument([long, ...common, '#章|职业教育'], { policy: `p-${at}` }),
    );
    const built = build(texts, { layout: 'sharded', limits: { ...TINY_LIMITS, ...limits } });
    for (const { name, bytes } of built.files) {
      if (name !== built.entry) expect(bytes.length).toBeLessThanOrEqual(TINY_LIMITS.volumeBytes);
    }
    const [own, whole] = [
      await open(texts, { layout: 'sharded', limits: { ...TINY_LIMITS, ...limits } }),
      await open(texts, { layout: 'whole' }),
    ];
    for (const query of ['职业教育', '育', '产教融合，应当。', long.slice(700, 705), '第7条', '没有']) {
      for (const options of [
        {},
        { mode: 'ignore-punctuation' },
        { mode: 'all-words', within: 'document' },
      ] as const) {
        const [found, wanted] = [await ask(own, query, options), await ask(whole, query, options)];
        expect(plainResult(found)).toEqual(plainResult(wanted));
        expect(await readAll(found)).toEqual(await readAll(wanted));
      }
    }
  });

  it('works for no document at all', async () => {
    for (const layout of ['whole', 'sharded'] as const) {
      const result = await ask(await open([], { layout }), '教育');
      expect(result.totals.all).toEqual({ occurrences: 0, paragraphs: 0, documents: 0 });
    }
  });

  it('keeps only variants that lead to a text and take nothing away from it', async () => {
    const documents = [makeDocument(['职业教育，乾坤，干部'])];
    const variants = { 職: '职', 乾: '干', 國: '国', 業: '业', ab: '教', Ａ: '教' };
    for (const layout of ['whole', 'sharded'] as const) {
      const index = await open(documents, { layout, variants });
      expect([...index.variants]).toEqual([
        ['業', '业'],
        ['職', '职'],
      ]);
      expect((await ask(index, '職業')).replaced).toEqual([
        ['職', '职'],
        ['業', '业'],
      ]);
      expect((await ask(index, '職業')).totals.all.occurrences).toBe(1);
      expect((await ask(index, '乾坤')).totals.all.occurrences).toBe(1);
    }
  });
});

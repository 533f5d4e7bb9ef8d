import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { openIndex, type OpenIndex } from '../../../../src/search/query/open-index.ts';
import type { SearchOptions } from '../../../../src/search/query/search-result.ts';
import { ask, build, makeDocument, open, plainResult, readAll, serve } from '../served-index.ts';

/** Paragraphs of a document, all with the word, some in a heading that runs in. */
const LINES = 160;
const documents = Array.from({ length: 5 }, (_, number): SearchDocument => {
  const own = String.fromCharCode(0x5200 + number);
  const document = makeDocument(
    Array.from({ length: LINES }, (_, line) => {
      const sign = String.fromCharCode(0x6000 + number * LINES + line);
      if (line % 9 === 0) return `#${sign}职业教育|${sign}说明。`;
      const times = 1 + ((number * 31 + line * line * 17) % 11);
      return line % 4 === 0 ? `${sign}职业，教育。` : `${sign}${'职业教育，'.repeat(times)}${own}。`;
    }),
    { policy: `p-${String(number)}`, title: number === 2 ? '职业教育办法' : '办法' },
  );
  const units = document.units.map((unit, line) =>
    line >= 20 && line < 50 && number % 2 === 0 ? { ...unit, topics: ['teachers'] } : unit,
  );
  return { ...document, units };
});
const limits = {
  mostPositions: 2,
  longestKey: 6,
  shardBytes: 200,
  commonPositions: 50,
  headEntries: 5,
  volumeBytes: 3000,
};

/** An index that counts by section, and what it loads of grams. */
async function openCounted(listBytes: number) {
  const built = build(documents, { layout: 'sharded', limits: { ...limits, listBytes } });
  const fetchFile = serve(built);
  const loaded = { bytes: 0, requests: 0 };
  const index = await openIndex(built.entry, (name, stretch) => {
    if (/^(?:grams|lists)-/u.test(name)) {
      loaded.bytes += stretch?.length ?? 0;
      loaded.requests += 1;
    }
    return fetchFile(name, stretch);
  });
  if (index.state === 'failed') throw new Error(index.failure.reason);
  return { index, loaded };
}

async function expectSame(index: OpenIndex, options: SearchOptions): Promise<void> {
  const whole = await open(documents, { layout: 'whole' });
  for (const typed of ['职业教育', '教', '职业', '教育，职']) {
    const [found, wanted] = [await ask(index, typed, options), await ask(whole, typed, options)];
    expect(plainResult(found)).toEqual(plainResult(wanted));
    expect(await readAll(found)).toEqual(await readAll(wanted));
  }
}

describe('a common text that is counted by section', () => {
  it.each([
    ['as typed', {}],
    ['outside of headings', { bodyOnly: true }],
    ['without punctuation', { mode: 'ignore-punctuation' }],
    ['in the order of documents', { order: 'document' }],
    ['in the provisions of a topic', { filters: { topic: ['teachers'] } }],
    ['in those outside of headings', { filters: { topic: ['teachers'] }, bodyOnly: true }],
  ] as const)('has the counts and hits that the texts have: %s', async (_, options) => {
    await expectSame((await openCounted(40)).index, options);
  });

  it('is counted from less than its units take, and loads units of the documents that are shown alone', async () => {
    const [bySection, byUnit] = [await openCounted(40), await openCounted(Infinity)];
    const found = await ask(bySection.index, '职业教育');
    await ask(byUnit.index, '职业教育');
    expect(bySection.loaded.bytes).toBeLessThan(byUnit.loaded.bytes);
    const before = bySection.loaded.requests;
    await found.readHits(0, 3);
    expect(bySection.loaded.requests).toBe(before + 1);
  });

  it('gives any stretch of its hits', async () => {
    const { index } = await openCounted(40);
    const result = await ask(index, '职业教育', { order: 'document' });
    const all = await readAll(result);
    const read = await result.readHits(LINES - 30, LINES - 10);
    expect(read.state === 'read' && read.hits).toEqual(all.slice(LINES - 30, LINES - 10));
  });

  it('is found beside another word in one paragraph', async () => {
    const { index } = await openCounted(40);
    const whole = await open(documents, { layout: 'whole' });
    const options = { mode: 'all-words' } as const;
    for (const typed of ['职业教育 说明', '教育 职业', `职业教育 ${String.fromCharCode(0x6000 + 131)}`]) {
      const [found, wanted] = [await ask(index, typed, options), await ask(whole, typed, options)];
      expect(found.totals).toEqual(wanted.totals);
      expect(await readAll(found)).toEqual(await readAll(wanted));
    }
  });
});

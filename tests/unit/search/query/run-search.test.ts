import { describe, expect, it } from 'vitest';
import { makeDocumentTable, readDocumentTable } from '../../../../src/search/index/document-table.ts';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { countFacets } from '../../../../src/search/query/count-facets.ts';
import type { OpenIndex } from '../../../../src/search/query/open-index.ts';
import { runSearch } from '../../../../src/search/query/run-search.ts';
import type { TextSource } from '../../../../src/search/query/text-source.ts';
import { ask, makeDocument, openBoth, readAll } from '../served-index.ts';

const city = makeDocument(
  [
    '#甲市产教融合方案',
    '#一、产教融合。|深化产教融合，建设产教融合型企业。',
    '职业教育与产业。',
    '#二、双师型教师|队伍：“双师型”教师占75％。',
  ],
  {
    policy: 'jia-2024',
    title: '甲市产教融合方案',
    region: { name: '甲市', level: 'prefecture' },
    date: '2024-07-17',
    topics: ['funding', 'teachers'],
    hasTargets: true,
  },
);
const county = makeDocument(['产教融合。产教融合。', '产教融合。', '职业教育。'], {
  policy: 'yi-2023',
  title: '乙县实施方案',
  kind: 'implementation-plan',
  region: { name: '乙县', level: 'county' },
  date: '2023',
  topics: ['teachers'],
});
const news = makeDocument(['#产教融合', '产教融合产教融合，职业教育。'], {
  policy: 'bing-2024',
  nature: 'reference',
  kind: 'news-report',
  title: '产教融合报道',
  region: { name: '丙市', level: 'prefecture' },
  date: '2024-05-17',
});
const undated = withoutDate(
  makeDocument(['职业教育。'], {
    policy: 'ding',
    title: '丁县方案',
    region: { name: '丁县', level: 'county' },
  }),
);

const documents = [news, county, city, undated];

function withoutDate({ date: _date, ...document }: SearchDocument): SearchDocument {
  return document;
}

async function eachIndex(work: (index: OpenIndex) => Promise<void>): Promise<void> {
  for (const index of await openBoth(documents)) await work(index);
}

describe('totals', () => {
  it('count occurrences, paragraphs and documents, policies and reference material separately', async () => {
    await eachIndex(async (index) => {
      const { totals } = await ask(index, '产教融合');
      expect(totals).toEqual({
        all: { occurrences: 10, paragraphs: 6, documents: 3 },
        policy: { occurrences: 7, paragraphs: 4, documents: 2 },
        reference: { occurrences: 3, paragraphs: 2, documents: 1 },
      });
    });
  });

  it('leave out titles and headings, and what begins in one, when only body text counts', async () => {
    await eachIndex(async (index) => {
      expect((await ask(index, '产教融合', { bodyOnly: true })).totals.all).toEqual({
        occurrences: 7,
        paragraphs: 4,
        documents: 3,
      });
      expect((await ask(index, '教师队伍')).totals.all.occurrences).toBe(1);
      expect((await ask(index, '教师队伍', { bodyOnly: true })).totals.all.occurrences).toBe(0);
    });
  });

  it('do not count a title as shown, which only orders the results', async () => {
    await eachIndex(async (index) => {
      expect((await ask(index, '报道')).totals.all.occurrences).toBe(0);
      expect((await ask(index, '乙县')).totals.all.occurrences).toBe(0);
    });
  });

  it('find a phrase across two sentences, not across two paragraphs', async () => {
    await eachIndex(async (index) => {
      expect((await ask(index, '融合。产教')).totals.all.occurrences).toBe(1);
      expect((await ask(index, '产教融合。职业教育')).totals.all.occurrences).toBe(0);
    });
  });

  it('find a phrase across a run-in heading and its paragraph', async () => {
    await eachIndex(async (index) => {
      expect((await ask(index, '一、产教融合。深化')).totals.all).toEqual({
        occurrences: 1,
        paragraphs: 1,
        documents: 1,
      });
    });
  });
});

describe('all words', () => {
  it('finds paragraphs that have every word, and counts each word in them', async () => {
    await eachIndex(async (index) => {
      const result = await ask(index, '职业教育 产业', { mode: 'all-words' });
      expect(result.totals.all).toEqual({ occurrences: 2, paragraphs: 1, documents: 1 });
      expect((await readAll(result))[0]?.marks).toHaveLength(2);
    });
  });

  it('finds all paragraphs with any of the words in documents that have every word, when asked', async () => {
    await eachIndex(async (index) => {
      const result = await ask(index, '职业教育 产教融合', {
        mode: 'all-words',
        within: 'document',
        filters: { nature: ['policy'] },
      });
      expect(result.documents.map(({ place, paragraphs }) => [place, paragraphs])).toEqual([
        ['甲市', 3],
        ['乙县', 3],
      ]);
      expect((await readAll(result)).map(({ text }) => text)).toContain('职业教育与产业。');
    });
  });

  it('finds nothing when one word does not occur', async () => {
    await eachIndex(async (index) => {
      expect(
        (await ask(index, '职业教育 量子', { mode: 'all-words', within: 'document' })).totals.all.documents,
      ).toBe(0);
    });
  });

  it('takes each word to the letter, not as part of a phrase', async () => {
    await eachIndex(async (index) => {
      expect((await ask(index, '融合产教')).totals.all.occurrences).toBe(1);
      expect((await ask(index, '融合 产教', { mode: 'all-words' })).totals.all.documents).toBe(3);
    });
  });
});

describe('documents', () => {
  it('come by title, heading, number of paragraphs and date, reference material behind all policies', async () => {
    await eachIndex(async (index) => {
      const order = async (typed: string): Promise<string[]> =>
        (await ask(index, typed)).documents.map(({ place }) => place);
      expect(await order('产教融合')).toEqual(['甲市', '乙县', '丙市']);
      expect(await order('职业教育')).toEqual(['甲市', '乙县', '丁县', '丙市']);
    });
  });

  it('come in the order of the index when asked, reference material behind all policies', async () => {
    await eachIndex(async (index) => {
      const { documents: found } = await ask(index, '职业教育', { order: 'document' });
      expect(found.map(({ place }) => place)).toEqual(['乙县', '甲市', '丁县', '丙市']);
    });
  });

  it('tell their counts, and occurrences for each 10,000 characters', async () => {
    await eachIndex(async (index) => {
      const [first, second] = (await ask(index, '产教融合')).documents;
      expect(first).toMatchObject({
        place: '甲市',
        occurrences: 4,
        paragraphs: 2,
        inTitle: true,
        inHeading: true,
        firstHit: 0,
      });
      expect(second).toMatchObject({
        place: '乙县',
        occurrences: 3,
        paragraphs: 2,
        inTitle: false,
        inHeading: false,
        firstHit: 2,
      });
      expect(second?.characters).toBe(20);
      expect(second?.perTenThousand).toBeCloseTo((3 / 20) * 10_000);
      const [body] = (await ask(index, '产教融合', { bodyOnly: true, filters: { place: ['甲市'] } }))
        .documents;
      expect(body?.perTenThousand).toBeCloseTo((2 / (body?.bodyCharacters ?? 0)) * 10_000);
      expect(body?.bodyCharacters).toBeLessThan(body?.characters ?? 0);
    });
  });
});

describe('filters and facets', () => {
  it('narrow every count, one value of a facet being enough and every facet needed', async () => {
    await eachIndex(async (index) => {
      const regionsFound = async (
        filters: NonNullable<Parameters<OpenIndex['search']>[1]>['filters'] = {},
      ): Promise<string[]> => (await ask(index, '职业教育', { filters })).documents.map(({ place }) => place);
      expect(await regionsFound({ place: ['甲市', '丁县'] })).toEqual(['甲市', '丁县']);
      expect(await regionsFound({ year: ['2024'] })).toEqual(['甲市', '丙市']);
      expect(await regionsFound({ year: ['2024'], nature: ['policy'] })).toEqual(['甲市']);
      expect(await regionsFound({ topic: ['teachers'] })).toEqual(['甲市', '乙县']);
      expect(await regionsFound({ targets: ['yes'] })).toEqual(['甲市']);
      expect(await regionsFound({ kind: [] })).toHaveLength(4);
      expect(await regionsFound({ level: ['province'] })).toEqual([]);
    });
  });

  it('say what each value would leave, as if its own facet were not narrowed', async () => {
    await eachIndex(async (index) => {
      const facets = countFacets(
        await ask(index, '职业教育', { filters: { nature: ['policy'], year: ['2024', '2030'] } }),
      );
      expect(facets.nature).toEqual([
        { value: 'policy', documents: 1, occurrences: 1 },
        { value: 'reference', documents: 1, occurrences: 1 },
      ]);
      expect(facets.year).toEqual([
        { value: '2023', documents: 1, occurrences: 1 },
        { value: '2024', documents: 1, occurrences: 1 },
        { value: '2030', documents: 0, occurrences: 0 },
      ]);
      expect(facets.topic.map(({ value }) => value)).toEqual(['funding', 'teachers']);
      expect(facets.targets).toEqual([{ value: 'yes', documents: 1, occurrences: 1 }]);
    });
  });
});

describe('hits', () => {
  it('come document by document in printed order, with position, pieces and marks in the published text', async () => {
    await eachIndex(async (index) => {
      const hits = await readAll(await ask(index, '产教融合', { filters: { place: ['甲市'] } }));
      expect(hits).toEqual([
        expect.objectContaining({
          provision: 's1',
          position: '1.',
          text: '甲市产教融合方案',
          occurrences: 1,
        }),
        {
          policy: 'jia-2024',
          documentTitle: '甲市产教融合方案',
          document: 2,
          provision: 's2',
          position: '2.',
          text: '一、产教融合。深化产教融合，建设产教融合型企业。',
          pieces: [
            { provision: 's2', heading: true, start: 0, end: 7 },
            { provision: 's2-p1', heading: false, start: 7, end: 24 },
          ],
          occurrences: 3,
          marks: [
            { start: 2, end: 6 },
            { start: 9, end: 13 },
            { start: 16, end: 20 },
          ],
        },
      ]);
    });
  });

  it('name the piece in which the first counted occurrence begins', async () => {
    await eachIndex(async (index) => {
      const hits = await readAll(
        await ask(index, '产教融合', { bodyOnly: true, filters: { place: ['甲市'] } }),
      );
      expect(hits.map(({ provision, occurrences }) => [provision, occurrences])).toEqual([['s2-p1', 2]]);
    });
  });

  it('share a mark where words overlap, and are still counted separately', async () => {
    await eachIndex(async (index) => {
      const [hit] = await readAll(await ask(index, '职业教育 教育与产业', { mode: 'all-words' }));
      expect(hit).toMatchObject({ occurrences: 2, marks: [{ start: 0, end: 7 }] });
    });
  });

  it('are read from and to the numbers asked for', async () => {
    await eachIndex(async (index) => {
      const result = await ask(index, '产教融合');
      const all = await readAll(result);
      expect(await result.readHits(2, 4)).toEqual({ state: 'read', hits: all.slice(2, 4) });
      expect(await result.readHits(5, 99)).toEqual({ state: 'read', hits: all.slice(5) });
      expect(await result.readHits(-3, 1)).toEqual({ state: 'read', hits: all.slice(0, 1) });
      expect(await result.readHits(99, 100)).toEqual({ state: 'read', hits: [] });
    });
  });

  it.each([
    ['nothing', '别的'],
    ['less', '产教融合。'],
    ['more', '产教融合，产教融合，产教融合。'],
  ])('fail as inconsistent when the text has %s of what the index counted', async (_, text) => {
    const entry = 'index-00000000.bin';
    const source: TextSource = {
      find: () => Promise.resolve([{ unit: 1, occurrences: 2, inHeadings: 0 }]),
      read: () =>
        Promise.resolve([
          { policy: '', title: '', position: '', pieces: [{ provision: 'p1', heading: false, text }] },
        ]),
    };
    const facts = readDocumentTable(makeDocumentTable([county]));
    const none = new Map<string, string>();
    const result = await runSearch(
      {
        documents: facts,
        variants: none,
        ambiguous: none,
        entry,
        source,
        texts: source,
        loadPart: (load) => load(),
      },
      '产教融合',
      {},
    );
    if (result.state !== 'done') throw new Error(result.state);
    expect(result.totals.all.occurrences).toBe(2);
    expect(await result.readHits(0, 1)).toEqual({
      state: 'failed',
      failure: { reason: 'inconsistent', file: entry },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { countFacets } from '../../../../src/search/query/count-facets.ts';
import type { OpenIndex } from '../../../../src/search/query/open-index.ts';
import { ask, makeDocument, openBoth, readAll } from '../served-index.ts';

function withTopics(document: SearchDocument, topics: readonly (readonly string[])[]): SearchDocument {
  const units = document.units.map((unit, index) => ({ ...unit, topics: topics[index] ?? [] }));
  return { ...document, units };
}

const documents = [
  withTopics(makeDocument(['职业教育。', '职业教育，职业教育。', '职业教育。', '经费。'], { policy: 'a' }), [
    [],
    ['teachers'],
    ['teachers', 'funding'],
    ['funding'],
  ]),
  withTopics(makeDocument(['职业教育。', '经费。'], { policy: 'b' }), [[], ['funding']]),
  makeDocument(['职业教育。'], { policy: 'c', topics: ['funding'] }),
];

async function eachIndex(check: (index: OpenIndex) => Promise<void>): Promise<void> {
  for (const index of await openBoth(documents)) await check(index);
}

describe('the topic facet', () => {
  it('counts the documents and occurrences in the provisions of a topic', async () => {
    await eachIndex(async (index) => {
      expect(countFacets(await ask(index, '职业教育')).topic).toEqual([
        { value: 'funding', documents: 2, occurrences: 2 },
        { value: 'teachers', documents: 1, occurrences: 3 },
      ]);
    });
  });

  it('leaves what it counted, and the totals of all documents as they were', async () => {
    await eachIndex(async (index) => {
      const result = await ask(index, '职业教育', { filters: { topic: ['funding'] } });
      expect(result.totals.all).toEqual({ occurrences: 2, paragraphs: 2, documents: 2 });
      expect(result.totalsUnfiltered.all).toEqual({ occurrences: 6, paragraphs: 5, documents: 3 });
      expect(countFacets(result).topic.map(({ occurrences }) => occurrences)).toEqual([2, 3]);
      const hits = await readAll(result);
      expect(hits.map(({ policy, provision }) => `${policy}#${provision}`).sort()).toEqual(['a#p3', 'c#p1']);
    });
  });
});

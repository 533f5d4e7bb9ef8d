import { expect, it } from 'vitest';
import { gradeSearch } from '../../../../src/search/answers/graded-search.ts';
import { openIndex, type OpenIndex } from '../../../../src/search/query/open-index.ts';
import { serveIndex } from '../../../bench/search/serve-index.ts';
import { ask, build, makeDocument, TINY_LIMITS } from '../served-index.ts';

const sentences = Array.from(
  { length: 60 },
  (_, at) => `第${String(at)}条，各校建设第${String(at * 7)}个实训车间，由企业师傅授课${String(at % 9)}次。`,
);
const documents = [makeDocument(sentences)];

async function openCounted() {
  const requests: string[] = [];
  const built = build(documents, { layout: 'sharded', limits: TINY_LIMITS });
  const index = await openIndex(
    built.entry,
    serveIndex(built.files, (name) => requests.push(name)),
  );
  if (index.state === 'failed') throw new Error('the index does not open');
  return { index, requests };
}

function grade(index: OpenIndex, query: string) {
  return gradeSearch(
    index,
    query,
    { isThorough: false, forRuns: index, canShow: () => Promise.resolve(true) },
    () => index.search(query, { mode: 'ignore-punctuation' }),
  );
}

const OVER_A_BREAK = '由企业师傅授课3次。第40条，各校无人授课';

it('what a question can do without loads little, and is called unfinished, never absent', async () => {
  const { index, requests } = await openCounted();
  const before = requests.length;
  const bounded = index.bounded();
  const graded = await grade(bounded, OVER_A_BREAK);
  expect(graded).toEqual({ state: 'unfinished', cut: ['across', 'unpunctuated', 'words'] });
  expect(requests.length - before).toBeLessThanOrEqual(11);
});

it('what leaves requests for others loads as many less', async () => {
  const { index, requests } = await openCounted();
  const before = requests.length;
  await grade(index.bounded().bounded(5), OVER_A_BREAK);
  expect(requests.length - before).toBeLessThanOrEqual(6);
});

it('the exact answer of an index is whole, whatever was given up before', async () => {
  const { index } = await openCounted();
  const bounded = index.bounded();
  await grade(bounded, OVER_A_BREAK);
  expect((await ask(index, '实训车间')).totals.all.paragraphs).toBe(60);
  expect(await bounded.search('授课8次')).toEqual({
    state: 'failed',
    failure: { reason: 'too-much', file: expect.any(String) as string },
  });
});

it('of what stands nowhere it takes no further file to tell that it does not with punctuation between either', async () => {
  const { index, requests } = await openCounted();
  for (const query of ['实训车床', '企业教授', '第7条授课']) {
    await ask(index, query);
    const before = requests.length;
    const loosely = await ask(index, query, { mode: 'ignore-punctuation' });
    expect(loosely.totals.all.occurrences).toBe(0);
    expect(requests.length - before, query).toBe(0);
  }
});

it('a rare string is found in quotation marks with no more requests than without', async () => {
  const [plain, quoted] = [await openCounted(), await openCounted()];
  const bare = '第259个实训车间，由';
  expect((await ask(plain.index, bare)).totals.all.occurrences).toBe(1);
  expect((await ask(quoted.index, `“${bare}”`)).totals.all.occurrences).toBe(0);
  expect(await grade(quoted.index.bounded(), `“${bare}”`)).toMatchObject({
    layer: 'unpunctuated',
    isBare: true,
    cut: [],
  });
  expect(quoted.requests.length).toBe(plain.requests.length);
});

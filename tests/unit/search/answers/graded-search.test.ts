import { describe, expect, it } from 'vitest';
import { gradeSearch } from '../../../../src/search/answers/graded-search.ts';
import type { Filters } from '../../../../src/search/query/facets.ts';
import { makeDocument, openBoth, readAll } from '../served-index.ts';

const documents = [
  makeDocument(['#甲市方案', '“双师型”教师占75%，建设实训基地。', '校企合作。'], {
    policy: 'jia-2024',
    region: { name: '甲丁市', level: 'prefecture' },
  }),
  makeDocument(
    [
      '#乙县方案',
      '培养双师型教师。',
      '补贴企业，设立实训基地。',
      '鼓励企业办学。',
      '按国办发〔2017〕95号办理。',
    ],
    {
      policy: 'yi-2023',
      region: { name: '乙川县', level: 'county' },
    },
  ),
  makeDocument(['#丙方案', '培养茶艺人才。'], {
    policy: 'bing-2022',
    region: { name: '实训市', level: 'prefecture' },
  }),
];

async function grade(query: string, filters: Filters = {}): Promise<readonly unknown[]> {
  const answers = [];
  for (const index of await openBoth(documents)) {
    const graded = await gradeSearch(
      index,
      query,
      { isThorough: false, forRuns: index, canShow: () => Promise.resolve(true), filters },
      () => index.search(query, { mode: 'ignore-punctuation', filters }),
    );
    if (graded !== undefined && 'state' in graded && graded.state !== 'absent')
      throw new Error('the index fails');
    answers.push(
      graded === undefined || 'state' in graded
        ? 'none'
        : [
            graded.layer,
            [...new Set((await readAll(graded.result)).map(({ policy }) => policy))],
            graded.words,
            graded.regions,
          ],
    );
  }
  expect(answers[1]).toEqual(answers[0]);
  return answers.slice(0, 1);
}

describe('the strictest layer with hits', () => {
  it.each([
    ['双师型”，教师', ['unpunctuated', ['jia-2024', 'yi-2023'], undefined, undefined]],
    ['乙川 双师型', ['all-words', ['yi-2023'], ['双师型'], ['乙川县']]],
    ['乙川县 双师型', ['all-words', ['yi-2023'], ['双师型'], ['乙川县']]],
    ['补贴 实训基地', ['all-words', ['yi-2023'], ['补贴', '实训基地'], undefined]],
    ['乙县 方案', ['all-words', ['yi-2023'], ['乙县', '方案'], undefined]],
    ['甲丁 建设', ['all-words', ['jia-2024'], ['建设'], ['甲丁市']]],
    ['实训基地 建设', ['all-words', ['jia-2024'], ['实训基地', '建设'], undefined]],
    ['企业有什么补贴？', ['all-words', ['yi-2023'], ['企业', '补贴'], undefined]],
    ['双师型 校企合作', ['document', ['jia-2024'], ['双师型', '校企合作'], undefined]],
    ['甲丁 补贴', 'none'],
    ['合作 甲丁', ['all-words', ['jia-2024'], ['合作'], ['甲丁市']]],
    ['企业 实训', ['all-words', ['yi-2023'], ['企业', '实训'], undefined]],
    ['没有的话', 'none'],
    ['什么是茶艺？', ['all-words', ['bing-2022'], ['茶艺'], undefined]],
    ['茶艺是什么意思', ['all-words', ['bing-2022'], ['茶艺'], undefined]],
    ['校企合作吗', ['all-words', ['jia-2024'], ['校企合作'], undefined]],
    ['企业 AND 补贴', ['all-words', ['yi-2023'], ['企业', '补贴'], undefined]],
    ['企业/补贴', ['all-words', ['yi-2023'], ['企业', '补贴'], undefined]],
    ['企业、补贴', ['all-words', ['yi-2023'], ['企业', '补贴'], undefined]],
    ['甲丁乙川双师型', ['all-words', ['jia-2024', 'yi-2023'], ['双师型'], ['甲丁市', '乙川县']]],
    ['甲丁市和乙川县的实训基地', ['all-words', ['jia-2024', 'yi-2023'], ['实训基地'], ['甲丁市', '乙川县']]],
    ['乙川与甲丁 双师型', ['all-words', ['jia-2024', 'yi-2023'], ['双师型'], ['乙川县', '甲丁市']]],
    [
      '甲丁、乙川两地实训基地对比',
      ['all-words', ['jia-2024', 'yi-2023'], ['实训基地'], ['甲丁市', '乙川县']],
    ],
    ['甲丁 乙川 校企合作', ['all-words', ['jia-2024'], ['校企合作'], ['甲丁市', '乙川县']]],
    ['甲丁和浙江 实训基地', ['all-words', ['jia-2024'], ['实训基地'], ['甲丁市']]],
    ['国办发2017 95', ['equivalent', ['yi-2023'], undefined, undefined]],
    ['国办发(2017)95', ['equivalent', ['yi-2023'], undefined, undefined]],
    ['国办发2017年第95号', ['equivalent', ['yi-2023'], undefined, undefined]],
    ['国办发2017 95号', ['equivalent', ['yi-2023'], undefined, undefined]],
    ['国办发〔2017〕9号', 'none'],
    ['上海和浙江 茶艺', ['all-words', ['bing-2022'], ['茶艺'], undefined]],
    ['浙江的茶艺', ['all-words', ['bing-2022'], ['茶艺'], undefined]],
    ['浙江茶艺', 'none'],
    ['补贴、企业', ['unpunctuated', ['yi-2023'], undefined, undefined]],
    // Somebody quotes: what stands there to the character comes before what has marks in it.
    ['“双师型教师”', ['unpunctuated', ['yi-2023'], undefined, undefined]],
    ['“补贴企业，设立”', ['unpunctuated', ['yi-2023'], undefined, undefined]],
    ['“双师型教师占”', ['unpunctuated', ['jia-2024'], undefined, undefined]],
  ])('answers %s', async (query, answer) => {
    expect(await grade(query)).toEqual([answer]);
  });
});

describe('within what a reader has chosen', () => {
  it('a region that the query names is not put in the place of the one chosen', async () => {
    expect(await grade('甲丁 建设', { place: ['乙川县'] })).toEqual(['none']);
    expect(await grade('甲丁 建设', { place: ['甲丁市', '乙川县'] })).toEqual([
      ['all-words', ['jia-2024'], ['建设'], ['甲丁市']],
    ]);
  });

  it('of several regions that the query names those chosen are kept', async () => {
    expect(await grade('甲丁和乙川 实训基地', { place: ['乙川县'] })).toEqual([
      ['all-words', ['yi-2023'], ['实训基地'], ['乙川县']],
    ]);
    expect(await grade('甲丁和乙川 实训基地', { place: ['实训市'] })).toEqual(['none']);
  });

  it('nothing is left of a layer that has hits elsewhere, which is told', async () => {
    expect(await grade('补贴 实训基地', { place: ['甲丁市'] })).toEqual([
      ['all-words', [], ['补贴', '实训基地'], undefined],
    ]);
  });
});

it('of more words than are looked for together, the first are, and are named', async () => {
  const words = Array.from('东南西北春夏秋冬梅兰竹菊琴棋书画金木水火土', (each) => `${each}字`);
  const long = [makeDocument([`${words.join('、')}。`])];
  for (const index of await openBoth(long)) {
    const query = words.toReversed();
    const graded = await gradeSearch(
      index,
      query.join(' '),
      { isThorough: true, forRuns: index, canShow: () => Promise.resolve(true) },
      () => index.search(query.join(' '), { mode: 'ignore-punctuation' }),
    );
    expect(graded).toMatchObject({ layer: 'all-words', words: query.slice(0, 20) });
  }
});

it('of a question of several clauses the words of the first are shown, and of all where a paragraph has them', async () => {
  expect(await grade('企业有什么补贴，滑雪专业在哪里？')).toEqual([
    ['all-words', ['yi-2023'], ['企业', '补贴'], undefined],
  ]);
  expect(await grade('企业有什么补贴，实训基地呢？')).toEqual([
    ['all-words', ['yi-2023'], ['企业', '补贴', '实训基地'], undefined],
  ]);
});

it('of a question that no paragraph has the words of, those are told', async () => {
  for (const index of await openBoth(documents)) {
    const graded = await gradeSearch(
      index,
      '茶艺有什么补贴，多少钱？',
      { isThorough: false, forRuns: index, canShow: () => Promise.resolve(true) },
      () => index.search('茶艺有什么补贴，多少钱？', { mode: 'ignore-punctuation' }),
    );
    expect(graded).toEqual({ state: 'absent', words: ['茶艺', '补贴'] });
  }
});

it('quoted words over a break are found without their marks', async () => {
  expect(await grade('“训基地。校企合作”')).toEqual([['unpunctuated', ['jia-2024'], undefined, undefined]]);
});

it('what is found and would load too much to be shown is called unfinished, never absent', async () => {
  for (const index of await openBoth(documents)) {
    const query = '企业有什么补贴？';
    const graded = await gradeSearch(
      index,
      query,
      { isThorough: false, forRuns: index, canShow: () => Promise.resolve(false) },
      () => index.search(query, { mode: 'ignore-punctuation' }),
    );
    expect(graded).toMatchObject({ state: 'unfinished', cut: ['words'] });
  }
});

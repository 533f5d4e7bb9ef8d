import { describe, expect, it } from 'vitest';
import { gradeSearch } from '../../../../src/search/answers/graded-search.ts';
import { makeDocument, openBoth, readAll } from '../served-index.ts';

const documents = [
  makeDocument(['#甲市方案', '“双师型”教师占75%，建设实训基地。', '校企合作。'], {
    policy: 'jia-2024',
    region: { name: '甲丁市', level: 'prefecture' },
  }),
  makeDocument(['#乙县方案', '培养双师型教师。', '补贴企业，设立实训基地。', '鼓励企业办学。'], {
    policy: 'yi-2023',
    region: { name: '乙川县', level: 'county' },
  }),
  makeDocument(['#丙方案', '培养茶艺人才。'], {
    policy: 'bing-2022',
    region: { name: '实训市', level: 'prefecture' },
  }),
];

async function grade(query: string): Promise<readonly unknown[]> {
  const answers = [];
  for (const index of await openBoth(documents)) {
    const graded = await gradeSearch(index, query, { isThorough: false }, () =>
      index.search(query, { mode: 'ignore-punctuation' }),
    );
    if (graded !== undefined && 'state' in graded) throw new Error('the index fails');
    answers.push(
      graded === undefined
        ? 'none'
        : [
            graded.layer,
            [...new Set((await readAll(graded.result)).map(({ policy }) => policy))],
            graded.words,
            graded.region,
          ],
    );
  }
  expect(answers[1]).toEqual(answers[0]);
  return answers.slice(0, 1);
}

describe('the strictest layer with hits', () => {
  it.each([
    ['双师型”，教师', ['unpunctuated', ['jia-2024', 'yi-2023'], undefined, undefined]],
    ['乙川 双师型', ['all-words', ['yi-2023'], ['双师型'], '乙川县']],
    ['乙川县 双师型', ['all-words', ['yi-2023'], ['双师型'], '乙川县']],
    ['补贴 实训基地', ['all-words', ['yi-2023'], ['补贴', '实训基地'], undefined]],
    ['乙县 方案', ['all-words', ['yi-2023'], ['乙县', '方案'], undefined]],
    ['甲丁 建设', ['all-words', ['jia-2024'], ['建设'], '甲丁市']],
    ['实训基地 建设', ['all-words', ['jia-2024'], ['实训基地', '建设'], undefined]],
    ['企业有什么补贴？', ['all-words', ['yi-2023'], ['企业', '补贴'], undefined]],
    ['双师型 校企合作', ['document', ['jia-2024'], ['双师型', '校企合作'], undefined]],
    ['甲丁 补贴', 'none'],
    ['合作 甲丁', ['all-words', ['jia-2024'], ['合作'], '甲丁市']],
    ['企业 实训', ['all-words', ['yi-2023'], ['企业', '实训'], undefined]],
    ['没有的话', 'none'],
  ])('answers %s', async (query, answer) => {
    expect(await grade(query)).toEqual([answer]);
  });
});

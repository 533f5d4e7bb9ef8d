import { describe, expect, it } from 'vitest';
import { relateQuery } from '../../../../src/search/answers/relate-query.ts';
import { makeDocument, openBoth } from '../served-index.ts';

const known = {
  terms: [{ everyday: ['普高转职高', '减税'], official: ['职普融通', '抵免'] }],
  english: [{ english: ['work placement'], words: ['顶岗实习'] }],
};
const regions = [{ text: '甲川市', also: ['Jiachuan'], href: 'policies/?region=1' }];
const filler = Array.from({ length: 12 }, (_, at) => `学校第${String(at + 1)}项日常安排。`);
const documents = [
  makeDocument(['探索职普融通办法。', '奖励接收顶岗实习的企业。', '学校食堂补贴由财政承担。', ...filler], {
    policy: 'jia-2024',
    region: { name: '甲川市', level: 'prefecture' },
  }),
  makeDocument(['食堂补贴减半。', '职普融通试点。'], { policy: 'news-2024', nature: 'reference' }),
];

async function relate(query: string): Promise<readonly string[]> {
  const answers = [];
  for (const index of await openBoth(documents)) {
    const found = await relateQuery(index, query, known, regions);
    if (found.state === 'failed') throw new Error('the index fails');
    answers.push(found.passages.map(({ policy, provision }) => `${policy}#${provision}`));
  }
  expect(answers[1]).toEqual(answers[0]);
  return answers[0] ?? [];
}

describe('passages alike', () => {
  it.each([
    // An everyday word, with others between its characters, by those of the texts; reference material last.
    ['普高能转去职高吗', ['jia-2024#p1', 'news-2024#p2']],
    ['work placements', ['jia-2024#p2']],
    ['食堂有没有补贴', ['jia-2024#p3', 'news-2024#p1']],
    ['甲川食堂补贴', ['jia-2024#p3']],
    // A further clause asks for more of what the first is about, in words that stand nowhere.
    ['食堂有什么补贴，递交哪些材料，窗口几点下班，手续是否繁琐', ['jia-2024#p3', 'news-2024#p1']],
    // One word of two makes nothing alike, nor a word that stands almost everywhere.
    ['食堂装修', []],
    ['学校', []],
    ['量子力学', []],
    ['asdf', []],
    ['football match', []],
  ])('%s', async (query, passages) => {
    expect(await relate(query)).toEqual(passages);
  });
});

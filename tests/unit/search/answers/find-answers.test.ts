import { describe, expect, it } from 'vitest';
import type { AnswerSource } from '../../../../src/search/answers/find-answers.ts';
import { findAnswers } from '../../../../src/search/answers/find-answers.ts';

const source: AnswerSource = {
  entries: [
    {
      kind: 'organisation',
      text: '云川市教育局',
      also: ['Yunchuan Education Bureau'],
      href: 'organisations/edu/',
    },
    {
      kind: 'indicator',
      text: '“双师型”教师占比',
      also: ['Share of dual-qualified teachers'],
      href: 'topics/teachers/',
    },
    {
      kind: 'title',
      text: '云川市职业教育发展规划',
      policy: 'yunchuan-2022',
      href: 'policies/yunchuan-2022/',
    },
  ],
  terms: [{ everyday: ['普高转职高'], official: ['职普融通', '转入'] }],
  answers: {
    topics: [
      {
        text: '普通高中能转到职业学校吗？',
        also: ['职普融通', 'Can a student move to a vocational school?'],
        href: 'topics/transfer/',
      },
      { text: '要建哪些实训基地和实践中心？', also: ['实训基地'], href: 'topics/bases/' },
    ],
    series: [{ text: '云川市 市域产教联合体', also: ['市域产教联合体'], href: 'targets/consortium/' }],
    regions: [{ text: '云川市', also: ['Yunchuan', 'yunchuan'], href: 'policies/?region=990100' }],
    cited: [{ text: '《省级总体方案》', also: ['省级总体方案'], href: 'cited/' }],
    terms: [{ text: '产业学院', also: ['industry college', '企业学院'], href: 'terms/industry-college/' }],
    english: [{ english: ['apprenticeship', 'dual-qualified teacher'], words: ['学徒制', '双师型'] }],
    spellings: [{ word: '产教融合', pinyin: 'chan jiao rong he' }],
  },
  variants: new Map(),
};

const answers = (query: string): readonly string[] =>
  findAnswers(source, query).map(({ layer, text }) => `${layer} ${text}`);

describe('what answers a query beside the texts', () => {
  it.each([
    ['普通高中能转到职业学校吗', 'topic 普通高中能转到职业学校吗？'],
    ['2025年前要建几个实训基地？', 'topic 要建哪些实训基地和实践中心？'],
    ['产教联合体', 'target 云川市 市域产教联合体'],
    ['双师型教师占比', 'target “双师型”教师占比'],
    ['教育局', 'body 云川市教育局'],
    ['云川 双师型', 'place 云川市'],
    ['yunchuan', 'place 云川市'],
    ['industry colleges in Yunchuan', 'place 云川市'],
    ['how many dual-qualified teachers by 2025', 'target “双师型”教师占比'],
    ['teachers in Yunchuan', 'target “双师型”教师占比'],
    ['职业教育发展规划', 'policy 云川市职业教育发展规划'],
    ['省级总体方案', 'cited 《省级总体方案》'],
    ['普高转职高', 'term 职普融通'],
    ['apprenticeship', 'term 学徒制'],
    ['产业学院', 'term 产业学院'],
    ['企业学院', 'term 产业学院'],
    ['industry college', 'term 产业学院'],
    ['dual-qualified teachers', 'term 双师型'],
    ['Education Bureau', 'body 云川市教育局'],
    ['百分之七十五', 'equivalent 75%'],
    ['chanjiaoronghe', 'spelling 产教融合'],
    ['cjrh', 'spelling 产教融合'],
    ['产教溶合', 'spelling 产教融合'],
  ])('%s is answered by %s', (query, answer) => {
    expect(answers(query)).toContain(answer);
  });

  it.each(['', '  ', '？！', '不存在的词语啊', 'xyz', '产教融合'])('nothing is made up for “%s”', (query) => {
    expect(answers(query)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { suggestRecords } from '../../../../src/search/suggest/suggest-records.ts';
import type { SuggestionData } from '../../../../src/search/suggest/suggestion-data.ts';

const data: Omit<SuggestionData, 'entries'> = {
  terms: [
    { everyday: ['普高转职高', '转学籍', '转学'], official: ['职普融通', '转入', '转籍'] },
    { everyday: ['职高', '中职'], official: ['中等职业学校'] },
    { everyday: ['技师', 'BDO'], official: ['技师学院'] },
  ],
  targets: [
    { text: '专业布点占比', kind: 'target', value: 75, unit: '%', policy: 'wuhai-2024', href: 'targets/a/' },
    { text: '占比', kind: 'target', value: 75.5, unit: '%', policy: 'wuhai-2024', href: 'targets/b/' },
    { text: '企业', kind: 'target', value: 75, unit: '家', policy: 'wuhai-2024', href: 'targets/c/' },
    {
      text: '流动站',
      kind: 'policy-rate',
      value: 5,
      valueMax: 10,
      unit: '个',
      policy: 'wuhai-2024',
      href: 'targets/d/',
    },
    { text: '培训', kind: 'target', value: 2, unit: '万人次', policy: 'jiamusi-2022', href: 'targets/e/' },
    { text: '倍数', kind: 'target', value: 2, policy: 'harbin-2024', href: 'targets/f/' },
  ],
  deadlines: [
    { text: '建成', due: '2025', policy: 'wuhai-2024', href: 'timeline/#a' },
    { text: '验收', due: '2025-06', policy: 'wuhai-2024', href: 'timeline/#b' },
    { text: '打造', due: '2024', policy: 'wuhai-2024', href: 'timeline/#c' },
  ],
};

const variants = new Map([
  ['轉', '转'],
  ['職', '职'],
]);
const texts = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);
const offered = (typed: string) => suggestRecords(data, typed, variants);

describe('everyday words', () => {
  it.each([
    ['普高转职高', ['普高转职高']],
    ['普高转职高怎么办', ['普高转职高']],
    ['普高轉職高', ['普高转职高']],
    ['转学籍手续', ['转学籍']],
    ['职高和技师', ['职高', '技师']],
    ['bdo', ['BDO']],
    ['普高', []],
    ['普', []],
    ['技', []],
    ['技、师', []],
    ['转入', []],
    ['', []],
  ])(
    'in the finished query %j are %j: whole, to the character, the longer before what stands in it',
    (typed, words) => {
      expect(offered(typed).terms.map(({ word }) => word)).toEqual(words);
    },
  );

  it('carry the words of the texts', () => {
    expect(offered('中职').terms[0]?.term).toBe(data.terms[1]);
  });
});

describe('values', () => {
  it.each([
    ['75%', ['专业布点占比']],
    ['７５％', ['专业布点占比']],
    ['75', ['专业布点占比', '企业']],
    ['75.5%', ['占比']],
    ['10个', ['流动站']],
    ['2万', ['培训']],
    ['2', ['培训', '倍数']],
    ['5%', []],
    ['75%以上', []],
    ['达到75%', []],
  ])('%j offers what is set at it: %j', (typed, targets) => {
    expect(texts(offered(typed).targets)).toEqual(targets);
  });

  it('say of what kind they are', () => {
    expect(offered('5个').targets.map(({ kind }) => kind)).toEqual(['policy-rate']);
  });
});

describe('dates', () => {
  it.each([
    ['2025年', ['建成', '验收'], '2025'],
    ['2025', ['建成', '验收'], '2025'],
    ['到２０２５年底', ['建成', '验收'], '2025'],
    ['2025年6月', ['验收'], '2025-06'],
    ['2025年12月', [], '2025-12'],
    ['2026年', [], '2026'],
    ['1025年', [], 'none'],
    ['2025个', [], 'none'],
  ])('%j offers the deadlines %j of the date %s', (typed, deadlines, date) => {
    expect(texts(offered(typed).deadlines)).toEqual(deadlines);
    expect(offered(typed).date ?? 'none').toBe(date);
  });
});

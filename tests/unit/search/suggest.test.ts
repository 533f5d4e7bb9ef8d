import { describe, expect, it } from 'vitest';
import { suggest, type Suggestions } from '../../../src/search/suggest.ts';
import type { SuggestionData } from '../../../src/search/suggestion-data.ts';

const data: SuggestionData = {
  entries: [
    {
      kind: 'title',
      text: '乌海市高质量发展实施方案',
      also: ['乌海方案', 'Wuhai plan'],
      policy: 'wuhai-2024',
      href: 'policies/wuhai-2024/',
    },
    { kind: 'number', text: '乌教发〔2024〕50号', policy: 'wuhai-2024', href: 'policies/wuhai-2024/' },
    {
      kind: 'heading',
      text: '加快“双师型”教师培养',
      position: '四、（四）11.',
      policy: 'wuhai-2024',
      href: 'policies/wuhai-2024/#s4-4-11',
    },
    { kind: 'heading', text: '“双师型”教师', position: '', policy: 'other', href: 'policies/other/#s1' },
    {
      kind: 'organisation',
      text: '乌海市教育局',
      also: ['市教育局', '教育局'],
      href: 'organisations/wuhai-education-bureau/',
    },
    { kind: 'indicator', text: '双师型教师占比', href: 'topics/teachers/' },
  ],
  terms: [
    { everyday: ['普高转职高', '转学籍'], official: ['职普融通', '转入', '转籍'] },
    { everyday: ['呼兰', '呼兰区'], official: ['哈尔滨'], note: '只见于参考材料' },
  ],
  targets: [
    { text: '专业布点占比', value: 75, unit: '%', policy: 'wuhai-2024', href: 'targets/a/' },
    { text: '占比', value: 75.5, unit: '%', policy: 'wuhai-2024', href: 'targets/b/' },
    { text: '企业', value: 75, unit: '家', policy: 'wuhai-2024', href: 'targets/c/' },
    { text: '流动站', value: 5, valueMax: 10, unit: '个', policy: 'wuhai-2024', href: 'targets/d/' },
    { text: '培训', value: 2, unit: '万人次', policy: 'jiamusi-2022', href: 'targets/e/' },
    { text: '倍数', value: 2, policy: 'harbin-2024', href: 'targets/f/' },
  ],
  deadlines: [
    { text: '建成', due: '2025', policy: 'wuhai-2024', href: 'timeline/#a' },
    { text: '验收', due: '2025-06', policy: 'wuhai-2024', href: 'timeline/#b' },
    { text: '打造', due: '2024', policy: 'wuhai-2024', href: 'timeline/#c' },
  ],
};

const texts = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);
const offered = (typed: string): Suggestions => suggest(data, typed);

describe('names', () => {
  it.each([
    ['双师型教师', ['“双师型”教师', '双师型教师占比', '加快“双师型”教师培养']],
    ['乌海市', ['乌海市教育局', '乌海市高质量发展实施方案']],
    ['乌海方', ['乌海市高质量发展实施方案']],
    ['市教育局', ['乌海市教育局']],
    ['wuhai', ['乌海市高质量发展实施方案']],
    ['[2024]50号', ['乌教发〔2024〕50号']],
    ['乌教发（2024）50号', ['乌教发〔2024〕50号']],
    ['四、(四)11.', ['加快“双师型”教师培养']],
    ['量子', []],
    ['', []],
    ['，。', []],
  ])('for %j are %j: whole before beginning before middle', (typed, names) => {
    expect(texts(offered(typed).entries)).toEqual(names);
  });

  it('are no more than asked for', () => {
    expect(suggest(data, '师', { mostEntries: 2 }).entries).toHaveLength(2);
  });

  it('are found by traditional characters when the variants are known', () => {
    expect(
      texts(
        suggest(data, '雙師型教師占比', {
          variants: new Map([
            ['雙', '双'],
            ['師', '师'],
          ]),
        }).entries,
      ),
    ).toEqual(['双师型教师占比']);
  });
});

describe('everyday words', () => {
  it.each([
    ['普高转职高', 1],
    ['普高', 1],
    ['普高转职高怎么办', 1],
    ['普', 0],
    ['转入', 0],
    ['哈尔滨', 0],
  ])('%j has %i of them', (typed, count) => {
    expect(offered(typed).terms).toHaveLength(count);
  });

  it('carry what the texts say instead, and what is to be known of it', () => {
    expect(offered('呼兰').terms).toEqual([data.terms[1]]);
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
  ])('%j offers the targets %j', (typed, targets) => {
    expect(texts(offered(typed).targets)).toEqual(targets);
  });
});

describe('dates', () => {
  it.each([
    ['2025年', ['建成', '验收']],
    ['2025', ['建成', '验收']],
    ['到２０２５年底', ['建成', '验收']],
    ['2025年6月', ['验收']],
    ['2025年12月', []],
    ['2026年', []],
    ['1025年', []],
    ['2025个', []],
  ])('%j offers the deadlines %j', (typed, deadlines) => {
    expect(texts(offered(typed).deadlines)).toEqual(deadlines);
  });
});

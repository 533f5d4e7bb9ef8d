import { describe, expect, it } from 'vitest';
import { suggest, type Suggestions } from '../../../../src/search/suggest/suggest.ts';
import type { SuggestionData } from '../../../../src/search/suggest/suggestion-data.ts';

const data: Pick<SuggestionData, 'entries' | 'terms'> = {
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinguishLabels, markLabel } from '../../../../src/features/targets/commitments/mark-label.ts';
import { commitmentMessages } from '../../../../src/features/targets/commitments/messages.ts';
import type { SummarisedMark } from '../../../../src/features/targets/commitments/summary.ts';
import { formatHead, formatSummary } from '../../../../src/features/targets/commitments/summary.ts';
import { viewCommitments } from '../../../../src/features/targets/commitments/view.ts';
import type { TargetPoint } from '../../../../src/schemas/target.ts';
import { countedSite } from '../../content/counted-site.ts';
import { randomSites } from '../../content/random-sites.ts';

const words = commitmentMessages['zh-CN'].summary;
const picture = viewCommitments(countedSite(), 'zh-CN');
const marksOf = ({ groups }: ReturnType<typeof viewCommitments>) =>
  groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));

describe('the picture', () => {
  test('has one band a year from the first deadline to the last, this year among them', () => {
    expect(picture.bands.map(({ id, head, isCurrent }) => [id, head, isCurrent])).toEqual([
      ['2025', expect.stringContaining('已到期'), false],
      ['2026', '推算1条', true],
      ['2027', '1条', false],
    ]);
  });

  test('puts the document with the nearest deadline first, and names the place once a document', () => {
    expect(picture.groups.map(({ id, region }) => [id, region])).toEqual([
      ['county-2024', '乙县'],
      ['city-2025', '甲市'],
    ]);
  });

  test('draws no policy rate, no reference material and nothing of a document in progress', () => {
    const ids = marksOf(picture).map(({ id }) => id);
    for (const left of ['subsidy', 'news', 'draft']) expect(ids.join(' ')).not.toContain(left);
  });

  test('says what falls due next where nothing falls due this year', () => {
    expect(picture.sentence).toMatch(/没有今年到期的；最近到期的是2027年的1条，都在乙县/u);
  });
});

describe('on every site', () => {
  test('the heads count the marks of their bands, and the sums close', () => {
    fc.assert(
      fc.property(randomSites, (site) => {
        const view = viewCommitments(site, 'zh-CN');
        const marks = marksOf(view);
        const counted = view.bands.map(({ head }) =>
          (head.match(/\d+/gu) ?? []).reduce((sum, number) => sum + Number(number), 0),
        );
        expect(counted).toEqual(view.bands.map(({ id }) => marks.filter(({ band }) => band === id).length));
        const { dated, derived, undated, repeats, statements } = view.totals;
        expect(dated + derived).toBe(marks.length);
        expect(dated + derived + undated + repeats).toBe(statements);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        expect(view.bands.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

const point = (facts: Partial<TargetPoint>): TargetPoint => ({
  id: 'a-1',
  modality: 'stated',
  provision: 's1-p1',
  quote: '甲',
  organisations: [],
  ...facts,
});

describe('the words at a mark', () => {
  test.each<[string, Partial<TargetPoint>, string]>([
    ['verb and value', { modalityText: '建设打造', value: 1, unit: '个' }, '建设打造1个'],
    ['the verb alone', { modalityText: '初步建成' }, '初步建成'],
    [
      'a limit of the number in place of the verb',
      { modalityText: '建成', qualifier: '每年度', value: 2, unit: '个' },
      '每年度2个',
    ],
    [
      'the comparator as it stands before the number',
      { value: 60, unit: '%', comparator: 'eq', comparatorText: '达到', quote: '布点占比达到60%' },
      '达到60%',
    ],
    [
      'the comparator after the number',
      {
        modalityText: '力争',
        value: 65,
        unit: '%',
        comparator: 'gte',
        comparatorText: '以上',
        quote: '力争65%以上',
      },
      '力争65%以上',
    ],
  ])('are %s', (_, facts, label) => {
    expect(markLabel('zh-CN', point(facts))).toBe(label);
  });

  test('say wherein two sentences differ that would read alike', () => {
    const marks = [
      { label: '建成', quote: '建成公共实训中心主体' },
      { label: '建成', quote: '建成公共实训中心' },
    ];
    expect(distinguishLabels(marks)).toEqual(['建成：主体', '建成']);
    expect(
      distinguishLabels([marks[1] ?? { label: '', quote: '' }, marks[1] ?? { label: '', quote: '' }]),
    ).toEqual(['建成', '建成']);
  });
});

const mark = (year: string, facts: Partial<SummarisedMark> = {}): SummarisedMark => ({
  band: year,
  year,
  status: year < '2026' ? 'elapsed-no-result' : year === '2026' ? 'due-this-year' : 'not-due',
  isDerived: false,
  region: '甲市',
  ...facts,
});

describe('the sentence', () => {
  test.each<[string, readonly SummarisedMark[], string]>([
    [
      'this year',
      [
        mark('2026'),
        mark('2026'),
        mark('2024'),
        mark('2028'),
        mark('2025', { isDerived: true, status: 'derived-date' }),
      ],
      '写明时限的4条里，2条今年到期，都在甲市；1条以后到期；1条已到期，本站未收录结果。',
    ],
    [
      'several places',
      [mark('2026'), mark('2026', { region: '乙县' })],
      '写明时限的2条里，2条今年到期，在2个地方。',
    ],
    [
      'a published figure',
      [mark('2026'), mark('2024', { status: 'reported' })],
      '写明时限的2条里，1条今年到期，都在甲市；1条有公布数据。',
    ],
    ['all past', [mark('2024'), mark('2025')], '写明时限的2条都已到期，本站未收录结果。'],
    ['nothing', [], '所显示的没有写明时限。'],
  ])('speaks of %s', (_, marks, sentence) => {
    expect(formatSummary('zh-CN', words, marks, '2026')).toBe(sentence);
  });

  test('and the heads follow the day of the reader', () => {
    expect(formatHead('zh-CN', words, [mark('2026')], '2026')).toBe('今年到期1条');
    expect(formatHead('zh-CN', words, [mark('2026')], '2027')).toBe('已到期1条');
    expect(
      formatHead(
        'en',
        commitmentMessages.en.summary,
        [mark('2026'), mark('2026', { isDerived: true })],
        '2025',
      ),
    ).toBe('1 deadline, 1 derived');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinguishLabels, markLabel } from '../../../../src/features/targets/commitments/mark-label.ts';
import { commitmentMessages } from '../../../../src/features/targets/commitments/messages.ts';
import type { SummarisedMark } from '../../../../src/features/targets/commitments/summary.ts';
import { formatSummary } from '../../../../src/features/targets/commitments/summary.ts';
import { dueOrder } from '../../../../src/features/records/deadlines/due-order.ts';
import { sumStatements } from '../../../../src/features/targets/commitments/sums.ts';
import { yearShare } from '../../../../src/features/targets/commitments/year-share.ts';
import { viewCommitments } from '../../../../src/features/targets/commitments/view.ts';
import type { TargetPoint } from '../../../../src/schemas/target.ts';
import { countedSite } from '../../content/counted-site.ts';
import { randomSites } from '../../content/random-sites.ts';

const words = commitmentMessages['zh-CN'].summary;
const picture = viewCommitments(countedSite(), 'zh-CN');
/** Marks of the policy documents. */
const marksOf = ({ groups }: ReturnType<typeof viewCommitments>) =>
  groups.filter(({ isReference }) => !isReference).flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));

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
      ['news-2024', '丁市'],
    ]);
  });

  test('draws no policy rate and nothing of a document in progress, and counts no reference material', () => {
    const ids = marksOf(picture).map(({ id }) => id);
    for (const left of ['subsidy', 'news', 'draft']) expect(ids.join(' ')).not.toContain(left);
    const references = picture.groups.filter(({ isReference }) => isReference);
    expect(
      references.map(({ id, rows }) => [id, rows.flatMap(({ marks }) => marks.map(({ tone }) => tone))]),
    ).toEqual([['news-2024', ['unverified']]]);
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
        const { dated, derived, undated, repeats, statements } = view.sums;
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
    const { verb, value } = markLabel('zh-CN', point(facts));
    expect(verb + value).toBe(label);
  });

  test('say wherein two sentences differ that would read alike', () => {
    const marks = [
      { label: { verb: '建成', value: '' }, quote: '建成公共实训中心主体' },
      { label: { verb: '建成', value: '' }, quote: '建成公共实训中心' },
    ];
    expect(distinguishLabels(marks)).toEqual([
      { verb: '建成：', value: '主体' },
      { verb: '建成', value: '' },
    ]);
    expect(distinguishLabels(marks.map((each) => ({ ...each, quote: '建成' })))).toEqual([
      { verb: '建成', value: '' },
      { verb: '建成', value: '' },
    ]);
  });
});

const mark = (year: string, facts: Partial<SummarisedMark> = {}): SummarisedMark => ({
  band: year,
  year,
  status: year < '2026' ? 'elapsed-no-result' : year === '2026' ? 'due-this-year' : 'not-due',
  isDerived: false,
  isReference: false,
  policy: 'jia-2024',
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
      '写明时限的2条里，1条今年到期，都在甲市；1条已到期，有公布数据。',
    ],
    ['all past', [mark('2024'), mark('2025')], '写明时限的2条都已到期，本站未收录结果。'],
    [
      'all past, some with figures',
      [mark('2024'), mark('2025', { status: 'reported' })],
      '1条已到期，本站未收录结果；1条已到期，有公布数据。',
    ],
    [
      'all past and published',
      [mark('2024', { status: 'reported' })],
      '写明时限的1条都已到期，都有公布数据。',
    ],
    [
      'next year',
      [mark('2024'), mark('2028')],
      '写明时限的2条里，没有今年到期的；最近到期的是2028年的1条，都在甲市；1条已到期，本站未收录结果。',
    ],
    [
      'no reference material',
      [mark('2024', { isReference: true, status: 'unverified' })],
      '所显示的没有写明时限。',
    ],
    ['nothing', [], '所显示的没有写明时限。'],
  ])('speaks of %s', (_, marks, sentence) => {
    expect(formatSummary('zh-CN', words, marks, '2026')).toBe(sentence);
  });

  test('tells two places apart that are called alike', () => {
    const marks = [mark('2026'), mark('2026', { policy: 'other-jia-2024' })];
    expect(formatSummary('zh-CN', words, marks, '2026')).toContain('都在甲市');
    const calledAlike = { 'jia-2024': '110101', 'other-jia-2024': '120101' };
    expect(formatSummary('zh-CN', { ...words, calledAlike }, marks, '2026')).toContain('在2个地方');
  });

  test('says in English what the Chinese one says', () => {
    const say = (marks: readonly SummarisedMark[]) =>
      formatSummary('en', commitmentMessages.en.summary, marks, '2026');
    expect(say([mark('2024')])).toBe(
      'The only dated statement is past its date, with no result on this site.',
    );
    expect(say([mark('2024'), mark('2025'), mark('2026')])).toBe(
      'Of 3 dated statements, 1 is due this year, all in 甲市; 2 are past their dates, with no result on this site.',
    );
  });
});

describe('the sums', () => {
  const datings = new Map([
    ['a', 'printed'],
    ['b', 'none'],
  ] as const);
  const a = { id: 'a', root: 'a', dating: 'printed' } as const;
  const again = { id: 'a2', root: 'a', dating: 'none' } as const;
  const b = { id: 'b', root: 'b', dating: 'none' } as const;

  test('count a repetition with what it repeats, also where that is filtered out', () => {
    expect(sumStatements([a, again, b], datings)).toEqual({
      dated: 1,
      derived: 0,
      undated: 1,
      repeats: 1,
      statements: 3,
    });
    expect(sumStatements([again], datings)).toEqual({
      dated: 1,
      derived: 0,
      undated: 0,
      repeats: 0,
      statements: 1,
    });
  });
});

test('rows by deadline: what is due next, then later, then past ones from the latest, then what has no date', () => {
  const rows = [['2024'], [], ['2027-06'], ['2023', '2026'], ['2025'], ['2027']];
  expect(rows.toSorted((x, y) => (dueOrder(x, '2026-11-21') < dueOrder(y, '2026-11-21') ? -1 : 1))).toEqual([
    ['2023', '2026'],
    ['2027-06'],
    ['2027'],
    ['2025'],
    ['2024'],
    [],
  ]);
});

test.each([
  ['2026-01-01', '0.0%'],
  ['2026-11-21', '88.8%'],
  ['2024-12-31', '99.7%'],
])('%s is %s into its year', (day, share) => {
  expect(yearShare(day)).toBe(share);
});

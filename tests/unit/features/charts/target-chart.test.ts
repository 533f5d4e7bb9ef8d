import { describe, expect, test } from 'vitest';
import type { TrackedReport, TrackedSeries } from '../../../../src/content/site.ts';
import { differingStatements } from '../../../../src/domain/targets/differing-statements.ts';
import { viewTargetChart } from '../../../../src/features/charts/target-chart.ts';
import type { Report } from '../../../../src/schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../../../src/schemas/target.ts';
import { sampleSite } from '../../content/sample-site.ts';
import { samplePolicy } from '../../domain/citing/sample-documents.ts';

const point = (id: string, more: Partial<TargetPoint>): TargetPoint => ({
  id,
  modality: 'stated',
  provision: 's1-p1',
  quote: '建成',
  organisations: [],
  ...more,
});
const policy = samplePolicy({ id: 'city-2022', title: '甲市规划' });
const charted = (
  series: Partial<TargetSeries>,
  points: readonly TargetPoint[],
  reports: readonly TrackedReport[] = [],
  reference = false,
): TrackedSeries => {
  const full: TargetSeries = {
    id: 'centre',
    policy: 'city-2022',
    name: '职业体验中心',
    nameEn: 'career experience centres',
    kind: 'target',
    counting: 'unstated',
    review: 'reviewed',
    ...series,
    points: [...points],
  };
  const differing = differingStatements([full]);
  return {
    series: full,
    policy: reference ? { ...policy, nature: 'reference' } : policy,
    areDutiesRecorded: true,
    points: points.map((each) => ({
      point: each,
      status: undefined,
      statusData: {},
      isCharged: false,
      reports,
      searches: [],
      differing: differing.get(each.id) ?? [],
    })),
  };
};
const reportOf = (report: Partial<Report>): TrackedReport => ({
  report: {
    id: 'had',
    policy: 'city-2022',
    name: '职业体验中心',
    nameEn: 'career experience centres',
    role: 'baseline',
    counting: 'unstated',
    source: { provision: 's1-p2', quote: '建设7个职业体验中心' },
    review: 'reviewed',
    ...report,
  },
  comparison: { target: 'seven', report: 'had', comparable: false, reason: '口径不同', reasonEn: 'differ' },
  outcome: 'not-comparable',
  isUnverified: false,
});
const site = sampleSite();
const view = (facts: TrackedSeries, locale: 'zh-CN' | 'en' = 'zh-CN') => viewTargetChart(site, locale, facts);

describe('published values', () => {
  const seven = point('seven', { value: 7, unit: '个' });
  const centres = { unit: '个', indicator: 'centre' } as const;
  test('of the same indicator and unit earn a chart, are named baseline or result, and stand in the table', () => {
    const chart = view(charted(centres, [seven], [reportOf({ value: 7, unit: '个', indicator: 'centre' })]));
    expect(chart.input?.points.map(({ id, role, label }) => [id, role, label])).toEqual([
      ['had', 'report', '7个（基数）'],
      ['seven', 'target', '7个'],
    ]);
    expect(chart.input?.undatedLabel).toBe('没写时间');
    expect(chart.finding).toBe('7个；公布值7个（基数）');
    expect(chart.rows.map(({ id, quote }) => [id, quote])).toEqual([
      ['seven', '建成'],
      ['had', '建设7个职业体验中心'],
    ]);
    expect(chart.sentence).toBe('原文：7个（没写时限）。公布值：7个（基数、时点未说明）。');
    expect(chart.legend).toEqual([
      { sign: { character: '■', name: '方块' }, meaning: '公布值（口径不同，不作比较）' },
      { sign: { character: '●', name: '圆点' }, meaning: '等于' },
    ]);
  });

  test.each([
    ['of another unit', { value: 7, unit: '家', indicator: 'centre' }],
    ['of another indicator', { value: 7, unit: '个', indicator: 'base' }],
    ['of no indicator', { value: 7, unit: '个' }],
    ['without a unit', { value: 7, indicator: 'centre' }],
    ['without a number', { indicator: 'centre' }],
  ])('%s earn none, but stand in the table', (_what, report) => {
    const chart = view(charted(centres, [seven], [reportOf(report)]));
    expect(chart.input).toBeUndefined();
    expect(chart.finding).toBe('');
    expect(chart.rows.map(({ id }) => id)).toEqual(['seven', 'had']);
  });

  test('stand at the time that they are for', () => {
    const result = reportOf({ role: 'result', value: 5, unit: '个', asOf: '2024', indicator: 'centre' });
    const chart = view(charted(centres, [seven], [result]));
    expect(chart.input?.points[0]?.time).toBe(2024);
    expect(chart.sentence).toContain('公布值：5个（结果、2024年）');
  });
});

describe('the sentence of a chart', () => {
  const centre = { name: '现代化康养中心', nameEn: 'modern care centre', kind: 'deliverable' } as const;
  test.each([
    ['a date', [point('a', { due: '2024', modalityText: '建成' })], '原文：2024年建成现代化康养中心。'],
    ['no date', [point('a', { modalityText: '支持' })], '原文：支持现代化康养中心（没写时限）。'],
    [
      'the same words twice',
      [point('a', { modalityText: '支持' }), point('b', { modalityText: '支持' })],
      '原文：支持现代化康养中心（没写时限）。',
    ],
  ])('says the verb and the name of a thing to exist, with %s', (_what, points, sentence) => {
    expect(view(charted(centre, points)).sentence).toBe(sentence);
  });

  test('does not say a verb twice that the name holds', () => {
    const name = '甲学院争取晋升高职学校';
    expect(view(charted({ ...centre, name }, [point('a', { modalityText: '争取' })])).sentence).toBe(
      `原文：${name}（没写时限）。`,
    );
  });

  test('keeps the period of a recurring requirement, and puts the undated last', () => {
    const each = point('each', { value: 1, unit: '次', qualifier: '每季度' });
    const dated = point('dated', { value: 2, unit: '次', due: '2025', modality: 'strive' });
    expect(view(charted({ kind: 'recurring' }, [each, dated])).sentence).toBe(
      '原文：2025年力争2次；每季度1次（没写时限）。',
    );
  });

  test('is said in English with the name and the wording', () => {
    const points = [point('a', { due: '2024', modalityText: '建成' })];
    expect(view(charted(centre, points), 'en').sentence).toBe(
      'In the text: 2024, modern care centre – stated.',
    );
  });
});

describe('what is drawn', () => {
  const sixty = point('sixty', { value: 60, unit: '%', due: '2024' });
  const seventy = point('seventy', { value: 75, unit: '%', due: '2025' });

  test('is every statement with a number, once two dated ones differ', () => {
    const more = point('undated', { value: 80, unit: '%' });
    const thing = point('thing', { due: '2025', modalityText: '建成' });
    const chart = view(charted({ unit: '%' }, [sixty, seventy, more, thing]));
    expect(chart.input?.points.map(({ id }) => id)).toEqual(['sixty', 'seventy', 'undated']);
    expect(chart.sentence).toContain('未写到的年份留空');
  });

  test.each([
    ['a single number', [sixty]],
    ['the same number twice', [sixty, point('again', { value: 60, unit: '%', due: '2025' })]],
    ['a date without a number', [point('a', { due: '2024', modalityText: '建成' })]],
    ['two numbers of which one has no date', [sixty, point('undated', { value: 80, unit: '%' })]],
    ['a repetition', [sixty, point('again', { value: 61, unit: '%', due: '2025', repeatOf: 'sixty' })]],
  ])('is nothing for %s', (_what, points) => {
    const chart = view(charted({ unit: '%' }, points));
    expect(chart.input).toBeUndefined();
    expect(chart.legend).toEqual([]);
  });

  test('is hollow for reference material, and the legend says so', () => {
    const chart = view(charted({ unit: '%' }, [sixty, seventy], [], true));
    expect(chart.input?.points.map(({ hollow }) => hollow)).toEqual([true, true]);
    expect(chart.legend).toEqual([
      { sign: { character: '○', name: '空心圆点' }, meaning: '等于' },
      { meaning: '空心：来源未核实' },
    ]);
  });

  test('bears the sign of statements that differ, both of them', () => {
    const other = point('other', { value: 65, unit: '%', due: '2024', variantOf: 'sixty' });
    const chart = view(charted({ unit: '%' }, [sixty, other]));
    expect(chart.input?.points.map(({ variant }) => variant)).toEqual([true, true]);
    expect(chart.legend).toContainEqual({ sign: { character: '※', name: '星号' }, meaning: '两处表述不同' });
  });
});

describe('what a chart shows', () => {
  const gte = { unit: '%', comparator: 'gte', modality: 'strive' } as const;
  const points = [
    point('b', { value: 75, unit: '%', due: '2025' }),
    point('a', { value: 60, unit: '%', due: '2024' }),
    point('c', { ...gte, value: 65, due: '2024', variantOf: 'a' }),
    point('d', { ...gte, value: 75, due: '2025', variantOf: 'b' }),
  ];
  test('is said in the numbers of the text by date, those of another wording after them', () => {
    expect(view(charted({ unit: '%' }, points)).finding).toBe('60%→75%；另一处力争65%以上→75%以上');
  });

  test('is said in English too', () => {
    expect(view(charted({ unit: '%' }, points), 'en').finding).toBe(
      '60% → 75%; elsewhere strive for 65% or more → 75% or more',
    );
  });

  test('says of each number that it is striven for, where not all are', () => {
    const striven = { ...points[0], id: 'e', modality: 'strive' } as TargetPoint;
    expect(view(charted({ unit: '%' }, [striven, ...points.slice(1, 2)])).finding).toBe('60%→力争75%');
  });
});

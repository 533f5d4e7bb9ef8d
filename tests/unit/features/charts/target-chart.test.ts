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
  test('of the same unit are drawn next to the statements, named baseline or result, and stand in the table', () => {
    const chart = view(charted({ unit: '个' }, [seven], [reportOf({ value: 7, unit: '个' })]));
    expect(chart.input?.points.map(({ id, role, label }) => [id, role, label])).toEqual([
      ['had', 'report', '7个（基数）'],
      ['seven', 'target', '7个'],
    ]);
    expect(chart.input?.undatedLabel).toBe('没写时间');
    expect(chart.rows.map(({ id, wording, quote }) => [id, wording, quote])).toEqual([
      ['seven', '写明', '建成'],
      ['had', '公布值（基数）', '建设7个职业体验中心'],
    ]);
    expect(chart.sentence).toBe('原文：7个（没写时限）。公布值：7个（基数、时点未说明）。');
    expect(chart.legend).toEqual([
      { sign: '■', meaning: '公布值（口径不同，不作比较）' },
      { sign: '●', meaning: '等于' },
    ]);
  });

  test.each([
    ['of another unit', { value: 7, unit: '家' }],
    ['without a unit', { value: 7 }],
    ['without a number', {}],
  ])('%s are not drawn, but stand in the table', (_what, report) => {
    const chart = view(charted({ unit: '个' }, [seven], [reportOf(report)]));
    expect(chart.input?.points.map(({ id }) => id)).toEqual(['seven']);
    expect(chart.rows.map(({ id }) => id)).toEqual(['seven', 'had']);
  });

  test('stand at the time that they are for', () => {
    const result = reportOf({ role: 'result', value: 5, unit: '个', asOf: '2024' });
    const chart = view(charted({ unit: '个' }, [seven], [result]));
    expect(chart.input?.points[0]?.time).toBe(2024);
    expect(chart.sentence).toContain('公布值：5个（结果、2024年）');
  });
});

describe('the sentence of a chart', () => {
  const centre = { name: '现代化康养中心', nameEn: 'modern care centre', kind: 'deliverable' } as const;
  test.each([
    [
      'a date',
      [point('a', { due: '2024', modalityText: '建成' })],
      '原文：2024年建成现代化康养中心。未写到的年份留空。',
    ],
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
      '原文：2025年力争2次；每季度1次（没写时限）。未写到的年份留空。',
    );
  });

  test('is said in English with the name and the wording', () => {
    const points = [point('a', { due: '2024', modalityText: '建成' })];
    expect(view(charted(centre, points), 'en').sentence).toBe(
      'In the text: 2024, modern care centre – stated. Years it does not mention stay empty.',
    );
  });
});

describe('what is drawn', () => {
  test('is a diamond with its verb where a date has no number', () => {
    const chart = view(charted({ kind: 'deliverable' }, [point('a', { due: '2024', modalityText: '建成' })]));
    expect(chart.input?.unscaled).toBe(true);
    expect(chart.input?.points[0]).toMatchObject({ role: 'deliverable', time: 2024, label: '建成' });
    expect(chart.legend).toEqual([{ sign: '◆', meaning: '没有写数字的事项' }]);
  });

  test('is nothing where no statement has a number or a date', () => {
    expect(
      view(charted({ kind: 'deliverable' }, [point('a', { modalityText: '支持' })])).input,
    ).toBeUndefined();
  });

  test('is hollow for reference material, and the legend says so', () => {
    const chart = view(charted({}, [point('a', { value: 2, comparator: 'gte' })], [], true));
    expect(chart.input?.points[0]?.hollow).toBe(true);
    expect(chart.legend).toEqual([{ sign: '△', meaning: '不低于' }, { meaning: '空心：来源未核实' }]);
  });

  test('bears the sign of statements that differ, both of them', () => {
    const points = [
      point('a', { value: 1, due: '2024' }),
      point('b', { value: 2, due: '2024', variantOf: 'a' }),
    ];
    const chart = view(charted({}, points));
    expect(chart.input?.points.map(({ variant }) => variant)).toEqual([true, true]);
    expect(chart.legend).toContainEqual({ sign: '※', meaning: '两处表述不同' });
  });
});

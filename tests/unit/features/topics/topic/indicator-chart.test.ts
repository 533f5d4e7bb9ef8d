import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { viewIndicatorChart } from '../../../../../src/features/topics/topic/indicator-chart.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';

function chartOf(records: Partial<SiteRecords> = {}, locale: Locale = 'zh-CN') {
  const site = countedSite(records);
  const [indicator] = site.indicators;
  if (indicator === undefined) throw new Error('No indicator');
  return viewIndicatorChart(site, locale, indicator);
}
const targetsWithout = (...ids: readonly string[]) =>
  countedRecords.targets.filter(({ id }) => !ids.includes(id));

describe('the sentence', () => {
  test('says targets, then published values, then what is unverified, in the order of the documents, repeats once', () => {
    expect(chartOf().sentence).toBe(
      '原文：甲市（基地）2025年：3个，2025年：4个；乙县（基地）2027年：5个以上。' +
        '文件公布的数字：甲市（基地）2025年：2个。' +
        '参考材料（来源未核实）：丁市（基地）2025年：20个；丁市（基地）时点未说明：6个。',
    );
  });

  test('names the regions that speak of the thing without a number, and no region that gives one elsewhere', () => {
    const targets = countedRecords.targets.map((series) =>
      series.id === 'county-base'
        ? {
            ...series,
            points: series.points.map((point) => ({ ...point, value: undefined, unit: undefined })),
          }
        : series,
    );
    const { sentence } = chartOf({ targets });
    expect(sentence).toContain('乙县写到而没有单独写数字。');
    expect(sentence).not.toContain('甲市写到');
    expect(sentence).not.toContain('、乙县');
  });

  test('reads out what is listed and counts the rest, however many series there are', () => {
    const [base] = countedRecords.targets.filter(({ id }) => id === 'city-base');
    if (base === undefined) throw new Error('No series');
    const targets = Array.from({ length: 2000 }, (_, at) => ({
      ...base,
      id: `base-${at}`,
      points: base.points.map((point) => ({ ...point, id: `${point.id}-${at}` })),
    }));
    const { sentence, groups, more } = chartOf({ targets, reports: [] });
    expect(groups.length + more).toBe(2000);
    expect(sentence.match(/甲市（基地）/gu)).toHaveLength(groups.length);
    expect(sentence).toContain(`另有${more}项未列在这里。`);
    expect(sentence.length * 3).toBeLessThan(20_000);
  });

  test('does not say that a region gives no number where it gives one in what is not listed', () => {
    const [base] = countedRecords.targets.filter(({ id }) => id === 'city-base');
    if (base === undefined) throw new Error('No series');
    const [point] = base.points;
    if (point === undefined) throw new Error('No point');
    const targets = Array.from({ length: 600 }, (_, at) => ({
      ...base,
      id: `base-${at}`,
      points: [
        {
          ...point,
          id: `point-${at}`,
          value: undefined,
          unit: undefined,
          ...(at === 599 ? { relative: { base: '全省平均', text: '全省平均水平' } } : {}),
        },
      ],
    }));
    const { sentence, more } = chartOf({ targets, reports: [] });
    expect(more).toBeGreaterThan(0);
    expect(sentence).not.toContain('甲市写到而没有单独写数字');
  });
});

describe('the drawing', () => {
  const textsOf = (role: string, records: Partial<SiteRecords> = {}) =>
    chartOf(records).wide?.texts.flatMap((text) => (text.role === role ? [text.text] : [])) ?? [];
  const comparable = countedRecords.indicators.map((indicator) => ({ ...indicator, comparable: true }));

  test('sets statements of policies side by side, a repeated one once, published values beneath, and leaves reference material to the table', () => {
    expect(chartOf().wide?.rows.map(({ id }) => id)).toEqual([
      'city-base-2025',
      'city-base-four',
      'county-base-2027',
      'city-bulletin',
    ]);
    expect(textsOf('panel')).toEqual(['公布的数字（不与目标比较）']);
    expect(chartOf().groups.map(({ id }) => id)).toEqual([
      'city-base',
      'county-base',
      'city-bulletin',
      'news-base',
      'news-had',
    ]);
  });

  test('has no scale and says so where the numbers are not said to be comparable', () => {
    expect(textsOf('verdict')).toEqual(['能否比较　不作比较，只把原文并列']);
    expect(textsOf('reason').join('')).toBe('各地所称基地不同');
    expect(textsOf('tick')).toEqual([]);
    expect(textsOf('key')).toEqual(['※ 两处表述不同']);
  });

  test('has one scale where they are, of one unit and one way of counting, and a key to its signs', () => {
    expect(textsOf('verdict', { indicators: comparable })).toEqual(['能否比较　可以，数字在同一刻度上']);
    expect(textsOf('tick', { indicators: comparable }).length).toBeGreaterThan(1);
    expect(textsOf('key', { indicators: comparable })[0]).toBe('● 等于　▲ 不低于');
    const targets = countedRecords.targets.map((series) =>
      series.id === 'county-base' ? { ...series, counting: 'new' as const } : series,
    );
    expect(textsOf('tick', { indicators: comparable, targets })).toEqual([]);
  });

  test.each([
    ['only one document speaks of it', targetsWithout('county-base')],
    ['no region prints a number', targetsWithout('city-base', 'county-base')],
  ])('does not exist where %s', (_what, targets) => {
    const chart = chartOf({ targets, reports: [] });
    expect([chart.wide, chart.narrow]).toEqual([undefined, undefined]);
  });
});

test('the documents that it draws from are its sources, and no other', () => {
  const { sources } = chartOf();
  expect(sources.map((line) => line.split(' · ')[0])).toEqual(['甲市', '乙县']);
});

test.each([
  ['zh-CN', '基地', '各地所称基地不同'],
  ['en', 'Bases', 'Bases differ'],
] as const)('in %s it is headed by its indicator and says what is not the same', (locale, title, scope) => {
  expect(chartOf({}, locale)).toMatchObject({ title, scope });
});

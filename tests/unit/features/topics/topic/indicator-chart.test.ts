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
});

describe('the drawing', () => {
  const titles = (records: Partial<SiteRecords> = {}) =>
    chartOf(records).wide?.texts.flatMap(({ role, text }) => (role === 'panel' ? [text] : [])) ?? [];

  test('sets reference material and published values on scales of their own', () => {
    expect(titles()).toEqual([
      '单位：个 · 累计',
      '公布的数字（不与目标比较） · 单位：个 · 累计',
      '参考材料 · 来源未核实 · 单位：个 · 累计',
      '参考材料 · 来源未核实 · 公布的数字（不与目标比较） · 单位：个',
    ]);
  });

  test('draws a repeated statement once', () => {
    const drawn = chartOf().wide?.rows.map(({ id }) => id);
    expect(drawn).toEqual([
      'city-base-2025',
      'city-base-four',
      'county-base-2027',
      'city-bulletin',
      'news-base-2025',
      'news-had',
    ]);
  });

  test('says where one scale carries things of different names', () => {
    const targets = countedRecords.targets.map((series) =>
      series.id === 'county-base' ? { ...series, name: '实训基地' } : series,
    );
    expect(titles({ targets })[0]).toContain('名称不同，不比大小');
    expect(titles()[0]).not.toContain('名称不同');
  });

  test('does not exist where no region prints a number', () => {
    const targets = targetsWithout('city-base', 'county-base', 'news-base', 'draft-base');
    const [platform] = targets.filter(({ id }) => id === 'city-platform');
    const worded = platform === undefined ? [] : [{ ...platform, indicator: 'base' }];
    const chart = chartOf({ targets: worded, reports: [] });
    expect([chart.wide, chart.narrow]).toEqual([undefined, undefined]);
    expect(chart.groups).toHaveLength(1);
  });
});

describe('the legend', () => {
  test('has each mark that occurs once, hollow for what is not verified', () => {
    expect(chartOf().legend).toEqual([
      { sign: '●', shape: 'eq' },
      { sign: '▲', shape: 'gte' },
      { sign: '■', shape: 'report' },
      { sign: '○', shape: 'eq' },
      { sign: '□', shape: 'report' },
    ]);
    expect([chartOf().hasHollow, chartOf().hasVariants]).toEqual([true, true]);
  });

  test('mentions neither hollow marks nor differing statements where there are none', () => {
    const chart = chartOf({ targets: targetsWithout('city-base', 'news-base'), reports: [] });
    expect([chart.hasHollow, chart.hasVariants]).toEqual([false, false]);
  });
});

test('the documents that it draws from are its sources, and no other', () => {
  const { sources } = chartOf();
  expect(sources.map((line) => line.split(' · ')[0])).toEqual(['甲市', '乙县', '丁市']);
  expect(sources[2]).toContain('来源未核实');
});

test.each([
  ['zh-CN', '基地', '各地所称基地不同'],
  ['en', 'Bases', 'Bases differ'],
] as const)('in %s it is headed by its indicator and says what is not the same', (locale, title, scope) => {
  expect(chartOf({}, locale)).toMatchObject({ title, scope });
});

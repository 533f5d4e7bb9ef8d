import { expect, test } from 'vitest';
import { reportRow, statementRow } from '../../../../src/features/charts/target-rows.ts';
import { countedSite } from '../../content/counted-site.ts';
import { samplePoint, sampleReport } from '../../content/sample-records.ts';

const site = countedSite();
const point = samplePoint({
  id: 'a',
  value: 3,
  unit: '个',
  due: '2025',
  modality: 'strive',
  modalityText: '力争',
  quote: '力争3个',
});
const report = sampleReport({
  id: 'b',
  role: 'baseline',
  value: 7,
  unit: '个',
  policy: 'news-2024',
  source: { provision: 'p2', quote: '现有7个' },
});

test.each([
  [
    'zh-CN',
    {
      due: '2025年',
      value: '3个',
      wording: '力争',
      href: '/policies/city-2025/#s1-p1',
      notes: ['两处表述不同'],
    },
  ],
  [
    'en',
    {
      due: '2025',
      value: '3个 (items)',
      wording: 'Strive',
      href: '/en/policies/city-2025/#s1-p1',
      notes: ['worded in two ways'],
    },
  ],
] as const)(
  'in %s the row of a statement says when, how much, how and where, and that it differs',
  (locale, row) => {
    expect(statementRow(site, locale, 'city-2025', point, true)).toEqual({
      id: 'a',
      verb: '力争',
      quote: '力争3个',
      ...row,
    });
    expect(statementRow(site, locale, 'city-2025', point, false).notes).toEqual([]);
  },
);

test.each([
  [
    'zh-CN',
    {
      due: '时点未说明',
      value: '7个',
      wording: '公布值（基数）',
      href: '/policies/news-2024/#p2',
      notes: ['来源未核实'],
    },
  ],
  [
    'en',
    {
      due: 'undated',
      value: '7个 (items)',
      wording: 'published value (baseline)',
      href: '/en/policies/news-2024/#p2',
      notes: ['unverified source'],
    },
  ],
] as const)(
  'in %s the row of a published value says what it is, has no verb, and says that it is not verified',
  (locale, row) => {
    expect(reportRow(site, locale, report, true)).toEqual({
      id: 'b',
      verb: undefined,
      quote: '现有7个',
      ...row,
    });
    expect(reportRow(site, locale, report, false).notes).toEqual([]);
  },
);

test('a published value stands at the time that it is for', () => {
  expect(reportRow(site, 'zh-CN', { ...report, asOf: '2024-06' }, false).due).toBe('2024年6月');
});

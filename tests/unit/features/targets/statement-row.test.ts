import { describe, expect, test } from 'vitest';
import type { StatementRow } from '../../../../src/features/targets/statement-row.ts';
import { viewStatementRow } from '../../../../src/features/targets/statement-row.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { countedDocument, countedSeries, countedSite } from '../../content/counted-site.ts';

/** The row of a statement of the counted site. */
function rowOf(
  series: string,
  point: string,
  locale: Locale = 'zh-CN',
  themes: readonly string[] = [],
): StatementRow {
  const tracked = countedSeries(series);
  const statement = tracked.points.find((each) => each.point.id === point);
  if (statement === undefined) throw new Error(`No statement "${point}"`);
  const document = countedDocument(tracked.policy.id);
  return viewStatementRow(countedSite(), locale, tracked, statement, document, themes);
}

describe('the year of a statement', () => {
  test.each([
    [
      'that prints a year is found by it and among all that print one',
      'city-base',
      'city-base-2025',
      ['2025', 'printed'],
    ],
    [
      'whose date is worked out is found as derived, not by the year',
      'city-platform',
      'city-platform-1',
      ['derived'],
    ],
    ['without a date is found as having none', 'city-average', 'city-average-1', ['none']],
  ])('%s', (_what, series, point, year) => {
    expect(rowOf(series, point).values.year).toEqual(year);
  });

  test('is that of a derived date too, which says so', () => {
    expect(rowOf('city-platform', 'city-platform-1')).toMatchObject({
      year: '2026',
      due: '用1年左右时间（推算为2026年）',
    });
    expect(rowOf('city-average', 'city-average-1')).toMatchObject({ year: '' });
  });
});

describe('the bodies of a statement', () => {
  test('count as listed only where a line of responsible bodies stands with it', () => {
    expect(rowOf('city-base', 'city-base-again').values.organisation).toEqual([
      'listed',
      'city-education',
      'city-finance',
    ]);
    expect(rowOf('city-platform', 'city-platform-1').values.organisation).toEqual(['none', 'city-education']);
    expect(rowOf('city-base', 'city-base-2025').values.organisation).toEqual(['none']);
  });
});

describe('the status of a statement', () => {
  test('is said in full, with what decides it', () => {
    expect(rowOf('city-base', 'city-base-again')).toMatchObject({
      status: '已到期，本站未收录结果',
      statusData: { 'data-status': 'elapsed-no-result', 'data-due': '2025' },
      values: { status: ['elapsed-no-result'] },
    });
  });

  test('does not exist for a policy rate', () => {
    expect(rowOf('city-subsidy', 'city-subsidy-1')).toMatchObject({
      status: '政策标准，无状态',
      statusData: {},
      values: { status: ['none'] },
    });
  });
});

test('of two statements that differ each bears the mark, and only the repetition is one', () => {
  const marks = ['city-base-2025', 'city-base-again', 'city-base-four'].map((point) => {
    const { variant, root } = rowOf('city-base', point);
    return [variant, root !== point];
  });
  expect(marks).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ]);
});

test('a series without a topic is found under the others', () => {
  expect(rowOf('city-base', 'city-base-2025', 'zh-CN', ['bases']).values.theme).toEqual(['bases']);
  expect(rowOf('city-base', 'city-base-2025').values.theme).toEqual(['other']);
});

test.each([
  ['zh-CN', '甲市', '实施方案', '2025年3月18日', '目标', '二、（一）', '/policies/city-2025/#s2-1-p1'],
  [
    'en',
    'Jia City',
    'Implementation plan',
    '18 March 2025',
    'Target',
    '二、（一）',
    '/en/policies/city-2025/#s2-1-p1',
  ],
] as const)(
  'in %s a row opens with region, kind and date and leads to its provision',
  (locale, region, documentKind, documentDate, kind, position, provisionHref) => {
    expect(rowOf('city-base', 'city-base-again', locale)).toMatchObject({
      region,
      documentKind,
      documentDate,
      kind,
      modality: '',
      position,
      provisionHref,
      quote: '建成3个基地',
    });
  },
);

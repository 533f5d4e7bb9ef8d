import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import type { ComparedGroup } from '../../../../../src/features/topics/topic/compared-groups.ts';
import { comparedGroups } from '../../../../../src/features/topics/topic/compared-groups.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import type { TargetPoint, TargetSeries } from '../../../../../src/schemas/target.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';
import { sampleReport, sampleSeries } from '../../../content/sample-records.ts';

const groupsOf = (records: Partial<SiteRecords> = {}, locale: Locale = 'zh-CN') =>
  comparedGroups(countedSite(records), locale, 'base');

/** The group of one series of the city, with some of its facts. */
function groupOf(
  series: Partial<TargetSeries>,
  points: readonly Partial<TargetPoint>[],
  locale: Locale = 'zh-CN',
): ComparedGroup {
  const made = sampleSeries({
    id: 'made',
    policy: 'city-2025',
    indicator: 'base',
    ...series,
    points: points.map((point, index) => ({ id: `made-${index}`, ...point })),
  });
  const [group] = groupsOf({ targets: [made], reports: [] }, locale);
  if (group === undefined) throw new Error('No group');
  return group;
}

describe('what is compared', () => {
  test('is every series of the indicator in order, then the published values; records in progress stay out', () => {
    expect(groupsOf().map(({ id, reference }) => [id, reference])).toEqual([
      ['city-base', false],
      ['county-base', false],
      ['news-base', true],
      ['news-had', true],
      ['city-bulletin', false],
    ]);
  });

  test.each([
    ['of another indicator', { indicator: 'other' }],
    ['that repeats another', { repeatOf: 'news-had' }],
    ['without a number', { value: undefined }],
  ])('leaves out a published value %s', (_what, fields) => {
    const [bulletin, ...others] = countedRecords.reports;
    const reports = bulletin === undefined ? [] : [{ ...bulletin, ...fields }, ...others];
    expect(groupsOf({ reports }).map(({ id }) => id)).not.toContain('city-bulletin');
  });
});

describe('a scale', () => {
  const key = (series: Partial<TargetSeries>, point: Partial<TargetPoint> = {}) =>
    groupOf({ unit: '个', ...series }, [{ value: 3, unit: series.unit ?? '个', ...point }]).scale.key;

  test.each<[string, Partial<TargetSeries>]>([
    ['another unit', { unit: '家' }],
    ['another way of counting', { counting: 'new' }],
    ['a recurring requirement', { kind: 'recurring' }],
    ['a policy rate', { kind: 'policy-rate' }],
  ])('is not shared with %s', (_what, series) => {
    expect(key(series)).not.toBe(key({}));
  });

  test('is shared by targets, benchmarks and deliverables of one unit', () => {
    expect(key({ kind: 'benchmark' })).toBe(key({}));
    expect(key({ kind: 'deliverable' })).toBe(key({}));
  });

  test('does not exist where no statement has a number of its own', () => {
    const words = groupOf({}, [
      { value: 100, unit: '%', relative: { base: '全省平均水平', text: '达到全省平均水平' } },
    ]);
    expect(words.scale).toMatchObject({ key: 'words', order: 1, unit: undefined });
    expect(words.rows[0]).toMatchObject({ label: '达到全省平均水平', stated: true });
    expect(words.rows[0]?.value).toBeUndefined();
  });

  test('takes the unit of a statement where its series has none', () => {
    expect(groupOf({}, [{ value: 3, unit: '家' }]).scale.unit).toBe('家');
  });

  test('of published values is never that of targets', () => {
    const [target, report] = groupsOf().filter(({ id }) => id === 'city-base' || id === 'city-bulletin');
    expect([target?.scale.order, report?.scale.order]).toEqual([0, 2]);
    expect(target?.scale.key).not.toBe(report?.scale.key);
  });
});

describe('a row', () => {
  test('of a statement says when, in which verb, how much, and leads to the provision', () => {
    expect(groupsOf()[0]?.rows[0]).toEqual({
      id: 'city-base-2025',
      when: '2025年',
      stage: '建成',
      value: 3,
      comparator: 'eq',
      label: '3个',
      role: 'target',
      variant: true,
      quote: '建成3个基地',
      href: '/policies/city-2025/#s1-p1',
      repeat: false,
      stated: true,
    });
    expect(groupsOf()[0]?.rows.map(({ repeat, variant }) => [repeat, variant])).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ]);
  });

  test.each([
    ['zh-CN', '2026年（推算）', '没写时限'],
    ['en', '2026 (derived)', 'No date stated'],
  ] as const)('says in %s that a date is derived, or that there is none', (locale, derived, undated) => {
    const group = groupOf({}, [{ due: '2026', dueBasis: 'derived' }, {}], locale);
    expect(group.rows.map(({ when }) => when)).toEqual([derived, undated]);
  });

  test('says in words that a statement listed with numbers has none, and nothing where no statement has any', () => {
    expect(groupOf({}, [{ value: 3 }, {}]).rows[1]).toMatchObject({ label: '没有单独写数字', stated: false });
    expect(groupOf({}, [{}]).rows[0]?.label).toBe('');
  });

  test('of a published value says what it is and what time it is for, and leads to the publication', () => {
    expect(groupsOf().at(-1)).toMatchObject({
      region: '甲市',
      href: undefined,
      rows: [
        {
          when: '2025年',
          stage: '公布值',
          value: 2,
          label: '2个',
          role: 'report',
          href: 'https://stats.example/2026',
        },
      ],
    });
    expect(groupsOf().at(-2)?.rows).toMatchObject([
      { when: '时点未说明', stage: '现状', value: 6, href: '/policies/news-2024/#p2' },
    ]);
  });

  test('of a range has both ends', () => {
    const ranged = sampleReport({
      id: 'ranged',
      indicator: 'base',
      role: 'result',
      value: 5,
      valueMax: 10,
      comparator: 'range',
      source: { provision: 'p2', quote: '现有5-10个' },
      policy: 'news-2024',
    });
    expect(groupsOf({ reports: [ranged] }).at(-1)?.rows[0]).toMatchObject({
      value: 5,
      valueMax: 10,
      comparator: 'range',
    });
    expect(groupOf({}, [{ value: 5, valueMax: 10, comparator: 'range' }]).rows[0]).toMatchObject({
      value: 5,
      valueMax: 10,
    });
  });
});

test.each([
  ['zh-CN', '甲市', '基地', '/targets/city-base/'],
  ['en', 'Jia City', 'bases', '/en/targets/city-base/'],
] as const)('a group names its region and its thing in %s', (locale, region, name, href) => {
  expect(groupsOf({}, locale)[0]).toMatchObject({ region, name, href, policy: 'city-2025' });
});

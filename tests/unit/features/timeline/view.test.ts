import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../src/content/build-site.ts';
import type { TimelinePage } from '../../../../src/features/timeline/view.ts';
import { viewTimelinePage } from '../../../../src/features/timeline/view.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';
import { sampleMilestone } from '../../content/sample-records.ts';

const view = (records: Partial<SiteRecords> = {}, locale: Locale = 'zh-CN') =>
  viewTimelinePage(countedSite(records), locale);
const page = view();
const entries = ({ years, referenceYears }: TimelinePage) =>
  [...years, ...referenceYears].flatMap(({ entries: list }) => list);
const entryOf = (id: string, shown: TimelinePage = page) => entries(shown).find(({ item }) => item.id === id);

describe('the list', () => {
  test('goes by the year in which a deadline is over and any other begins, reference material separately', () => {
    const years = (list: TimelinePage['years']) =>
      list.map(({ year, entries: own }) => [year, own.map(({ item }) => item.id)]);
    expect(years(page.years)).toEqual([
      ['2025', ['city-signed', 'city-phase', 'city-due']],
      ['2027', ['county-due']],
    ]);
    expect(years(page.referenceYears)).toEqual([['2024', ['news-due']]]);
  });

  test('numbers its entries through, as the chart does, reference material last', () => {
    expect(entries(page).map(({ item }) => item.number)).toEqual([1, 2, 3, 4, 5]);
    expect(page.total).toBe(5);
    expect(page.chart.items.map(({ id }) => id)).toEqual(entries(page).map(({ item }) => item.id));
  });

  test('leaves out a record without a date', () => {
    const undated = sampleMilestone({ id: 'undated', policy: 'city-2025', kind: 'event' });
    expect(view({ milestones: [...countedRecords.milestones, undated] }).total).toBe(5);
  });
});

describe('the sentence', () => {
  test('counts documents, dates and derived dates of policies alone', () => {
    expect(page.summary.match(/\d+/gu)?.map(Number)).toEqual([2, 4, 2, 1, 1, 1]);
    expect(page.summary).not.toContain('事件');
  });

  test('says separately how many dates reference material has, and nothing where it has none', () => {
    expect(page.referenceSummary).toMatch(/1/u);
    const without = countedRecords.milestones.filter(({ policy }) => policy !== 'news-2024');
    expect(view({ milestones: without }).referenceSummary).toBeUndefined();
  });
});

describe('an entry', () => {
  test('says that a date is worked out, from which words and how', () => {
    expect(entryOf('city-phase')).toMatchObject({
      label: 'city-phase',
      dateText: '用1年左右时间',
      reasoning: '据标题推算',
      item: { derived: true, label: 'city-phase［推算］' },
    });
    expect(entryOf('city-due')).toMatchObject({
      dateText: undefined,
      item: { derived: false, label: 'city-due' },
    });
    expect(entryOf('city-phase', view({}, 'en'))?.reasoning).toBe('From the title');
  });

  test.each([
    ['a deadline', 'city-due', '2025年届满', 'until the end of 2025'],
    ['a span', 'city-phase', '2025年至2027年', '2025 to 2027'],
    ['a single day', 'city-signed', '2025年3月18日', '18 March 2025'],
  ])('says the date of %s', (_what, id, chinese, english) => {
    expect(entryOf(id)?.date).toBe(chinese);
    expect(entryOf(id, view({}, 'en'))?.date).toBe(english);
  });

  test('leads to its provision, and nowhere where the source page gives the date', () => {
    expect(entryOf('city-due')?.source).toEqual({
      href: '/policies/city-2025/#s1-p1',
      position: '一、第1段',
    });
    expect(entryOf('city-signed')?.source).toBeUndefined();
  });

  test('names the series that fall due with it', () => {
    expect(entryOf('city-due')?.targets).toEqual([{ name: '基地', href: '/targets/city-base/' }]);
    expect(entryOf('county-due')?.targets).toEqual([]);
  });
});

describe('the filters', () => {
  test('count a phase under every year that it touches and a deadline under the year that it ends', () => {
    expect(entryOf('city-phase')?.values.year).toEqual(['2025', '2026', '2027']);
    expect(entryOf('city-due')?.values.year).toEqual(['2025']);
    const options = page.filters.map(({ name, options: own }) => [
      name,
      own.map(({ value, count }) => [value, count]),
    ]);
    expect(Object.fromEntries(options)).toEqual({
      place: [
        ['city-2025', 3],
        ['county-2024', 1],
        ['news-2024', 1],
      ],
      kind: [
        ['deadline', 3],
        ['phase', 1],
        ['publication', 1],
      ],
      year: [
        ['2024', 1],
        ['2025', 3],
        ['2026', 1],
        ['2027', 2],
      ],
    });
  });

  test.each([
    ['zh-CN', ['甲市', '期限', '2024年']],
    ['en', ['Jia City', 'Deadline', '2024']],
  ] as const)('name their values in %s', (locale, labels) => {
    expect(view({}, locale).filters.map(({ options }) => options[0]?.label)).toEqual(labels);
  });
});

describe('the chart', () => {
  test('has a lane for each document with a date, reference material last and said to be it', () => {
    expect(page.chart.lanes.map(({ id, reference }) => [id, reference])).toEqual([
      ['city-2025', false],
      ['county-2024', false],
      ['news-2024', true],
    ]);
    expect(page.chart.lanes.map(({ title }) => title)).toEqual([
      '甲市 · 实施方案 · 2025年3月18日 · 甲市方案',
      '乙县 · 实施方案 · 2024年6月 · 乙县方案',
      '丁市 · 参考材料（机器改写的新闻转载） · 2024年5月17日 · 丁市新闻转载',
    ]);
  });

  test('spans whole years, every date and the as-of day within', () => {
    expect(page.chart.window).toEqual({ from: 2025, to: 2028 });
    expect(page.chart.lines.map(({ id, day }) => [id, day])).toEqual([['as-of', '2026-11-21']]);
    const past = view({ milestones: countedRecords.milestones.filter(({ id }) => id === 'news-due') });
    expect(past.chart.window).toEqual({ from: 2025, to: 2027 });
  });
});

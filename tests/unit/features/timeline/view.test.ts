import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../src/content/build-site.ts';
import type { TimelineDocument, TimelinePage } from '../../../../src/features/timeline/view.ts';
import { viewTimelinePage } from '../../../../src/features/timeline/view.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type { Milestone } from '../../../../src/schemas/milestone.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';
import { sampleMilestone } from '../../content/sample-records.ts';

const view = (records: Partial<SiteRecords> = {}, locale: Locale = 'zh-CN') =>
  viewTimelinePage(countedSite(records), locale);
const page = view();
const documents = ({ policies, reference }: TimelinePage) => [
  ...policies.documents,
  ...(reference?.documents ?? []),
];
const entries = (shown: TimelinePage) => documents(shown).flatMap(({ entries: list }) => list);
const entryOf = (id: string, shown: TimelinePage = page) => entries(shown).find(({ item }) => item.id === id);

describe('the list', () => {
  test('goes by document in the order of time, reference material separately', () => {
    const ids = (list: readonly TimelineDocument[]) =>
      list.map(({ id, entries: own }) => [id, own.map(({ item }) => item.id)]);
    expect(ids(page.policies.documents)).toEqual([
      ['county-2024', ['county-due']],
      ['city-2025', ['city-signed', 'city-phase', 'city-due']],
    ]);
    expect(ids(page.reference?.documents ?? [])).toEqual([['news-2024', ['news-due']]]);
  });

  test('numbers its entries through, as the chart does, reference material last', () => {
    expect(entries(page).map(({ item }) => item.number)).toEqual([1, 2, 3, 4, 5]);
    expect(page.policies.chart.items.map(({ id }) => id)).toEqual(
      page.policies.documents.flatMap(({ entries: own }) => own.map(({ item }) => item.id)),
    );
  });

  test('leaves out a record without a date', () => {
    const undated = sampleMilestone({ id: 'undated', policy: 'city-2025', kind: 'event' });
    expect(entries(view({ milestones: [...countedRecords.milestones, undated] }))).toHaveLength(5);
  });

  test('is empty where no document has a date', () => {
    const empty = view({ milestones: [] });
    expect([empty.policies.documents, empty.reference, empty.kinds]).toEqual([[], undefined, []]);
    expect(empty.policies.chart.window).toEqual({ from: 2026.5, to: 2027 });
  });

  test('puts the document whose deadline comes next first, those without one ahead last', () => {
    const due = (id: string, policy: string, end: string) =>
      sampleMilestone({ id, policy, kind: 'deadline', end });
    const milestones = [due('a', 'county-2024', '2025'), due('b', 'city-2025', '2027')];
    const order = (shown: TimelinePage) => shown.policies.documents.map(({ id }) => id);
    expect(order(view({ milestones }))).toEqual(['city-2025', 'county-2024']);
    expect(order(view({ milestones: [...milestones, due('c', 'county-2024', '2026')] }))).toEqual([
      'county-2024',
      'city-2025',
    ]);
  });

  test('says of each document once where it comes from, what it is, when, and how many dates it has', () => {
    expect(page.policies.documents[0]).toMatchObject({
      region: '乙县',
      facts: ['实施方案', '2024年6月', '乙县方案'],
      count: '1个',
    });
  });

  test('shows up to six documents in full; of more, only those with a deadline ahead', () => {
    const site = manyDocumentsSite(8);
    const milestones = site.documents.map(({ policy }, index) =>
      sampleMilestone({
        id: `due-${policy.id}`,
        policy: policy.id,
        kind: 'deadline',
        end: index < 3 ? '2030' : '2020',
      }),
    );
    const open = (shown: typeof milestones) =>
      viewTimelinePage({ ...site, milestones: shown }, 'zh-CN').policies.documents.filter(
        ({ isOpen }) => isOpen,
      );
    expect(milestones.length).toBeGreaterThan(6);
    expect(open(milestones)).toHaveLength(3);
    expect(open(milestones.slice(0, 6))).toHaveLength(6);
  });
});

describe('the sentence', () => {
  test('counts documents, dates and derived dates of policies alone', () => {
    expect(page.summary.match(/\d+/gu)?.map(Number)).toEqual([2, 4, 2, 1, 1, 1]);
    expect(page.summary).not.toContain('事件');
  });

  test('says separately how many dates reference material has, and nothing where it has none', () => {
    expect(page.reference?.summary).toMatch(/1/u);
    const without = countedRecords.milestones.filter(({ policy }) => policy !== 'news-2024');
    expect(view({ milestones: without }).reference).toBeUndefined();
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

  test('names the series that fall due with it, each once with the values that do', () => {
    expect(entryOf('city-due')?.targets).toEqual([
      { name: '基地', value: '3个', href: '/targets/city-base/' },
    ]);
    const due = countedRecords.milestones.find(({ id }) => id === 'city-due');
    const both = { ...due, targets: ['city-base-2025', 'city-base-again', 'city-base-four'] } as Milestone;
    expect(entryOf('city-due', view({ milestones: [both] }, 'en'))?.targets).toEqual([
      { name: 'bases', value: '3个 (items), 4个 (items)', href: '/en/targets/city-base/' },
    ]);
    expect(entryOf('county-due')?.targets).toEqual([]);
  });
});

describe('the filters', () => {
  test('count policies alone, but offer every document; a phase counts under every year that it touches and a deadline under the year that it ends', () => {
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
        ['deadline', 2],
        ['phase', 1],
        ['publication', 1],
      ],
      year: [
        ['2025', 3],
        ['2026', 1],
        ['2027', 2],
      ],
    });
  });

  test.each([
    ['zh-CN', ['甲市', '期限', '2025年']],
    ['en', ['Jia City', 'Deadline', '2025']],
  ] as const)('name their values in %s', (locale, labels) => {
    expect(view({}, locale).filters.map(({ options }) => options[0]?.label)).toEqual(labels);
  });
});

describe('the chart', () => {
  test('has a lane for each document with a date, reference material in a chart of its own', () => {
    const { policies, reference } = page;
    expect(policies.chart.lanes.map(({ title, reference: isReference }) => [title, isReference])).toEqual([
      ['乙县 · 实施方案 · 2024年6月 · 乙县方案', false],
      ['甲市 · 实施方案 · 2025年3月18日 · 甲市方案', false],
    ]);
    expect(reference?.chart.lanes.map(({ title, reference: isReference }) => [title, isReference])).toEqual([
      ['丁市 · 参考材料（机器改写的新闻转载） · 2024年5月17日 · 丁市新闻转载', true],
    ]);
  });

  test('spans every date and the as-of day, from the half year of the first to the end of the last year', () => {
    expect(page.policies.chart.window).toEqual({ from: 2025, to: 2028 });
    expect(page.policies.chart.line).toMatchObject({ id: 'as-of', day: '2026-11-21' });
    expect(page.reference?.chart.window).toEqual({ from: 2025, to: 2027 });
  });

  test('does not begin before the first half year in which anything ends or happens', () => {
    const phase = sampleMilestone({
      id: 'long',
      policy: 'city-2025',
      kind: 'phase',
      start: '2019',
      end: '2027',
    });
    const later = view({ milestones: [...countedRecords.milestones, phase] });
    expect(later.policies.chart.window.from).toBe(2025);
  });
});

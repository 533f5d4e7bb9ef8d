import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/content/site.ts';
import { viewHomePage } from '../../../../src/features/home/view.ts';
import { viewOrganisationsPage } from '../../../../src/features/organisations/view.ts';
import { viewCommitments } from '../../../../src/features/targets/commitments/view.ts';
import { filterNames, type FilterName } from '../../../../src/features/targets/filter-names.ts';
import type { StatementRow } from '../../../../src/features/targets/statement-row.ts';
import type { TargetsPage } from '../../../../src/features/targets/view.ts';
import { viewTargetsPage } from '../../../../src/features/targets/view.ts';
import { countedSite } from '../../content/counted-site.ts';
import { randomSites } from '../../content/random-sites.ts';

const page = viewTargetsPage(countedSite(), 'zh-CN');

/** Every statement that the page lists unasked: no reference material. */
const listed = ({ groups }: TargetsPage): readonly StatementRow[] =>
  groups
    .filter(({ part }) => part !== 'reference')
    .flatMap(({ rows }) => rows.flatMap(({ statements }) => statements));

/** The statements that an address of the page shows: each of its filters has the value. */
function shownBy(view: TargetsPage, href: string): readonly StatementRow[] {
  const query = new URL(href, 'https://zhice.example').searchParams;
  const asked = filterNames.flatMap((name) => query.getAll(name).map((value) => [name, value] as const));
  return listed(view).filter(({ values }) => asked.every(([name, value]) => values[name].includes(value)));
}

const countsOf = (view: TargetsPage, name: FilterName) =>
  new Map(
    view.filters.find((filter) => filter.name === name)?.options.map(({ value, count }) => [value, count]),
  );

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('the groups', () => {
  test('are the policies by document, then the rates, then reference material, each with its own rows', () => {
    expect(page.groups.map(({ id, part, rows }) => [id, part, rows.map((row) => row.id)])).toEqual([
      ['city-2025', 'counted', ['city-base', 'city-platform', 'city-average']],
      ['county-2024', 'counted', ['county-base']],
      ['rates', 'rates', ['city-subsidy']],
      ['reference', 'reference', ['news-base']],
    ]);
  });

  test('of rates and reference material say why they stand separately, and are left out where nothing is in them', () => {
    expect(page.groups.map(({ note }) => note !== undefined)).toEqual([false, false, true, true]);
    const without = viewTargetsPage(countedSite({}, { PUBLISH_REFERENCE: 'false' }), 'zh-CN');
    expect(without.groups.map(({ id }) => id)).toEqual(['city-2025', 'county-2024', 'rates']);
  });

  test('are headed by the title of their document in the language of the page', () => {
    expect(page.groups[0]?.title).toBe('甲市产教融合行动方案');
    expect(viewTargetsPage(countedSite(), 'en').groups[0]?.title).toBe('Action plan of Jia City');
  });
});

test('what is listed takes in rates, no record in progress, and reference material only when asked for', () => {
  expect(page.listed).toEqual({ series: 5, statements: 7 });
  expect(page.references).toBe(1);
});

describe('the filters', () => {
  test.each<[FilterName, Readonly<Record<string, number>>]>([
    ['part', { counted: 6, rates: 1 }],
    ['place', { 'city-2025': 6, 'county-2024': 1, 'news-2024': 0 }],
    ['year', { printed: 5, 2025: 4, 2026: 0, 2027: 1, derived: 1, none: 1 }],
    ['organisation', { listed: 2, none: 5, 'city-education': 2, 'city-finance': 2 }],
    ['kind', { target: 5, deliverable: 1, 'policy-rate': 1, recurring: 0, benchmark: 0 }],
    ['theme', { bases: 5, platforms: 1, other: 1 }],
  ])('by %s count every listed statement under what it has', (name, counts) => {
    expect(Object.fromEntries(countsOf(page, name))).toEqual(counts);
  });

  test('offer the years in order between all that print one and those worked out', () => {
    expect([...countsOf(page, 'year').keys()]).toEqual([
      'printed',
      '2025',
      '2026',
      '2027',
      'derived',
      'none',
    ]);
  });

  test.each([
    ['zh-CN', { place: '甲市', organisation: '甲市教育局', theme: '基地建设', year: '2025年', kind: '目标' }],
    [
      'en',
      {
        place: 'Jia City',
        organisation: 'Jia Education Bureau',
        theme: 'Bases',
        year: '2025',
        kind: 'Target',
      },
    ],
  ] as const)('name their values in %s', (locale, labels) => {
    const { filters } = viewTargetsPage(countedSite(), locale);
    const values = {
      place: 'city-2025',
      organisation: 'city-education',
      theme: 'bases',
      year: '2025',
      kind: 'target',
    };
    for (const [name, value] of Object.entries(values)) {
      const options = filters.find((filter) => filter.name === name)?.options;
      expect(options?.find((option) => option.value === value)?.label).toBe(
        labels[name as keyof typeof labels],
      );
    }
  });
});

test('a name that is read otherwise than received shows both wordings', () => {
  const wordings = page.groups.flatMap(({ rows }) => rows.map((row) => row.wordings));
  expect(wordings).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  const renamed = countedSite().targets.map((series) =>
    series.id === 'news-base' ? { ...series, name: '设立基地' } : series,
  );
  const view = viewTargetsPage(countedSite({ targets: renamed }), 'zh-CN');
  expect(view.groups.at(-1)?.rows[0]?.wordings).toEqual({ received: '设立基地', conjecture: '建设基地' });
});

test('a row belongs to the topics that its series is about, or to the others', () => {
  const themes = page.groups.flatMap(({ rows }) => rows.map((row) => [row.id, row.themes]));
  expect(Object.fromEntries(themes)).toMatchObject({
    'city-base': ['bases'],
    'city-platform': ['platforms'],
    'city-average': ['other'],
    'city-subsidy': ['bases'],
  });
  expect(page.themes.map(([id]) => id)).toEqual(['bases', 'platforms', 'other']);
});

describe('on every site', () => {
  const holds = (property: (site: Site, view: TargetsPage) => void) => {
    fc.assert(
      fc.property(randomSites, (site) => {
        property(site, viewTargetsPage(site, 'zh-CN'));
      }),
    );
  };

  test('the groups hold each series and statement once, as many as are said to be listed', () => {
    holds((_site, view) => {
      const rows = view.groups
        .filter(({ part }) => part !== 'reference')
        .flatMap((group) => group.rows.map(({ id }) => id));
      const statements = listed(view).map(({ id }) => id);
      expect(new Set(rows).size).toBe(rows.length);
      expect(new Set(statements).size).toBe(statements.length);
      expect({ series: rows.length, statements: statements.length }).toEqual(view.listed);
    });
  });

  test('every filter that sorts statements into one of its values adds up to all that are listed', () => {
    holds((_site, view) => {
      for (const name of ['place', 'part', 'status', 'modality', 'kind'] as const) {
        expect(sum(countsOf(view, name).values())).toBe(view.listed.statements);
      }
      const { printed = 0, derived = 0, none = 0, ...years } = Object.fromEntries(countsOf(view, 'year'));
      expect(sum(Object.values(years))).toBe(printed);
      expect(printed + derived + none).toBe(view.listed.statements);
      const bodies = countsOf(view, 'organisation');
      expect((bodies.get('listed') ?? 0) + (bodies.get('none') ?? 0)).toBe(view.listed.statements);
    });
  });

  test('an option shows as many statements as it says', () => {
    holds((_site, view) => {
      for (const { name, options } of view.filters) {
        for (const { value, count } of options) expect(shownBy(view, `?${name}=${value}`).length).toBe(count);
      }
    });
  });

  test('the dots of the home page are the marks of the picture, and the bodies lead to lists of exactly as many', () => {
    holds((site, view) => {
      const groups = new Map(viewCommitments(site, 'zh-CN').groups.map((group) => [group.id, group]));
      for (const { id, cells } of viewHomePage(site, 'zh-CN').picture.rows) {
        const marks = groups.get(id)?.rows.flatMap((row) => row.marks) ?? [];
        expect(cells.flatMap(({ deadlines }) => deadlines.map((each) => each.id)).toSorted()).toEqual(
          marks.map((each) => each.id).toSorted(),
        );
      }
      const { unassigned } = viewOrganisationsPage(site, 'zh-CN');
      expect(shownBy(view, unassigned.href).length).toBe(unassigned.without);
      expect(shownBy(view, '?part=counted').length).toBe(unassigned.total);
    });
  });
});

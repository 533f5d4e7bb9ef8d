import { describe, expect, test } from 'vitest';
import { viewOrganisationsPage } from '../../../../src/features/organisations/view.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';

const page = viewOrganisationsPage(countedSite(), 'zh-CN');
const rows = (groups: typeof page.groups) => groups.flatMap((group) => group.rows);

describe('the totals', () => {
  test('count policy documents whose records are complete, their tasks with a line, and the bodies of those lines once', () => {
    expect(page.totals).toEqual({ documents: 2, lined: 1, tasks: 1, bodies: 2 });
  });

  test('of statements without a line leave out rates, reference material and records in progress', () => {
    expect(page.unassigned).toEqual({
      without: 5,
      total: 6,
      href: '/targets/?part=counted&organisation=none',
    });
  });
});

describe('the matrices', () => {
  test('stand for every policy that lists bodies, one in progress included', () => {
    expect(page.matrices.map(({ policy }) => policy)).toEqual(['city-2025', 'draft-2023']);
  });
});

describe('the list', () => {
  test('goes by region in the order of the documents, bodies that only reference material names separately', () => {
    expect(page.groups.map(({ region, rows: own }) => [region, own.map(({ id }) => id)])).toEqual([
      ['甲市', ['city-education', 'city-finance']],
      ['丙市', ['draft-education']],
    ]);
    expect(page.reference.map(({ region, rows: own }) => [region, own.map(({ id }) => id)])).toEqual([
      ['丁市', ['news-education']],
    ]);
  });

  test('counts as a task of a body only what a line charges it with, and each statement and mention of it', () => {
    expect(
      rows(page.groups).map(({ id, tasks, statements, mentions }) => [id, tasks, statements, mentions]),
    ).toEqual([
      ['city-education', 1, 2, 2],
      ['city-finance', 1, 2, 1],
      ['draft-education', 1, 1, 1],
    ]);
    expect(
      rows(page.reference).map(({ tasks, statements, mentions }) => [tasks, statements, mentions]),
    ).toEqual([[0, 1, 1]]);
  });

  test('does not count what reference material says of a body that policies name', () => {
    const targets = countedRecords.targets.map((series) =>
      series.id === 'news-base'
        ? { ...series, points: series.points.map((point) => ({ ...point, organisations: ['city-finance'] })) }
        : series,
    );
    const { groups } = viewOrganisationsPage(countedSite({ targets }), 'zh-CN');
    expect(rows(groups).find(({ id }) => id === 'city-finance')?.statements).toBe(2);
  });

  test.each([
    ['zh-CN', '甲市', '甲市教育局', '部门', '/organisations/city-education/'],
    ['en', 'Jia City', 'Jia Education Bureau', 'Department', '/en/organisations/city-education/'],
  ] as const)('is in the words of the page (%s)', (locale, region, name, kind, href) => {
    const [group] = viewOrganisationsPage(countedSite(), locale).groups;
    expect(group?.region).toBe(region);
    expect(group?.rows[0]).toMatchObject({ name, kind, href });
  });
});

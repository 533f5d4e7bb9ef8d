import { describe, expect, test } from 'vitest';
import { viewOrganisationsPage } from '../../../../src/features/organisations/view.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';
import { sampleOrganisation } from '../../content/sample-records.ts';

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
  test('stands open where its regions are few, and folds by region where they are many', () => {
    expect(page.groups.some(({ isFolded }) => isFolded)).toBe(false);
    const bodies = ['各校', '全省', '平台', '主要任务', '扩大规模', '补贴', '宗旨'].map((name, index) =>
      sampleOrganisation({
        id: `body-${index}`,
        name: `第${index}县${name}`,
        region: `第${index}县`,
        aliases: [{ policy: 'city-2025', name }],
      }),
    );
    const { groups } = viewOrganisationsPage(countedSite({ organisations: bodies, duties: [] }), 'zh-CN');
    expect(groups).toHaveLength(7);
    expect(groups.every(({ isFolded }) => isFolded)).toBe(true);
  });

  test('goes by region from the country down, bodies that only reference material names separately', () => {
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
    const organisations = countedRecords.organisations.map((body) =>
      body.id === 'city-finance'
        ? { ...body, aliases: [...body.aliases, { policy: 'news-2024', name: '市教化局' }] }
        : body,
    );
    const { groups } = viewOrganisationsPage(countedSite({ targets, organisations }), 'zh-CN');
    expect(rows(groups).find(({ id }) => id === 'city-finance')).toMatchObject({
      statements: 2,
      mentions: 1,
    });
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

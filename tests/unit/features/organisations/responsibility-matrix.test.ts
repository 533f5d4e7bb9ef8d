import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../src/content/build-site.ts';
import { viewResponsibilityMatrix } from '../../../../src/features/organisations/responsibility-matrix.ts';
import type { Provision } from '../../../../src/domain/document/provision.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type { Duty } from '../../../../src/schemas/organisation.ts';
import { provision } from '../../domain/citing/sample-documents.ts';
import { countedDocument, countedRecords, countedSite } from '../../content/counted-site.ts';

const duty = (provision: string, organisations: readonly string[]): Duty => ({
  policy: 'city-2025',
  provision,
  quote: '(责任单位)',
  organisations: [...organisations],
});

const annexWithTable: Provision = {
  ...provision('x1', '附件1', '任务分工'),
  tables: [
    {
      id: 'x1-t1',
      rows: [
        { id: 'x1-t1-r1', cells: [{ text: '任务', header: true }] },
        { id: 'x1-t1-r2', cells: [{ text: '建设基地' }] },
      ],
    },
  ],
};

/** The matrix of the city under two headings, bodies in another order in the second task. */
function matrixOf(records: Partial<SiteRecords> = {}, locale: Locale = 'zh-CN') {
  const site = countedSite({
    duties: [
      duty('s1-p2', ['city-finance']),
      duty('s2-1-p1', ['city-education', 'city-finance']),
      duty('s2-2-p1', ['city-finance', 'city-education']),
    ],
    ...records,
  });
  const matrix = viewResponsibilityMatrix(site, locale, countedDocument('city-2025', site));
  if (matrix === undefined) throw new Error('No matrix');
  return matrix;
}

describe('a responsibility matrix', () => {
  test('has the tasks in printed order under their headings, each with how many bodies it lists', () => {
    expect(
      matrixOf().groups.map(({ heading, tasks }) => [heading, tasks.map(({ id, bodies }) => [id, bodies])]),
    ).toEqual([
      ['', [['s1', 1]]],
      [
        '二、主要任务',
        [
          ['s2-1', 2],
          ['s2-2', 2],
        ],
      ],
    ]);
  });

  test('has the bodies in the order in which the text first lists them, with how many tasks list each', () => {
    expect(matrixOf().bodies.map(({ id, count }) => [id, count])).toEqual([
      ['city-finance', 3],
      ['city-education', 2],
    ]);
  });

  test('says in a cell at which rank of the line the body stands, and nothing where the task does not list it', () => {
    expect(matrixOf().bodies.map(({ cells }) => cells.map((cell) => cell?.position))).toEqual([
      [1, 2, 1],
      [undefined, 1, 2],
    ]);
  });

  test('marks a task as dated only where a statement of it prints a date', () => {
    // s1-p2 has a derived date only.
    const [finance] = matrixOf().bodies;
    expect(finance?.cells.map((cell) => cell?.dated)).toEqual([false, true, true]);
    const [undated] = matrixOf({ targets: [] }).bodies;
    expect(undated?.cells.map((cell) => cell?.dated)).toEqual([false, false, false]);
  });

  test('takes no date from a paragraph of the same id in another document', () => {
    const targets = countedRecords.targets.filter(({ policy }) => policy !== 'city-2025');
    const [body] = matrixOf({ targets, duties: [duty('s1-p1', ['city-finance'])] }).bodies;
    expect(body?.cells.map((cell) => cell?.dated)).toEqual([false]);
  });

  test('names a task by its number and heading without the full stop, and leads to the provision', () => {
    expect(matrixOf().tasks[1]).toMatchObject({
      label: '（一）',
      isBelow: false,
      heading: '建设基地',
      href: '/policies/city-2025/#s2-1',
    });
  });

  test('names tasks that share a heading, and rows of a table, by their own place, and leads there', () => {
    const documents = countedRecords.documents.map((document) => ({
      ...document,
      text: { provisions: [...document.text.provisions, annexWithTable] },
    }));
    const shared = ['s1-p1', 's1-p2', 'x1-t1-r2'].map((id) => duty(id, ['city-finance']));
    expect(matrixOf({ documents, duties: shared }).tasks).toMatchObject([
      { id: 's1-p1', label: '一、第1段', isBelow: true, href: '/policies/city-2025/#s1-p1' },
      { id: 's1-p2', label: '一、第2段', href: '/policies/city-2025/#s1-p2' },
      { id: 'x1-t1-r2', label: '附件1表1第2行', href: '/policies/city-2025/#x1-t1-r2' },
    ]);
  });

  test.each([
    ['zh-CN', '甲市产教融合行动方案', '甲市财政局', '/organisations/city-finance/'],
    ['en', 'Action plan of Jia City', 'Jia Finance Bureau', '/en/organisations/city-finance/'],
  ] as const)('is headed and names its bodies in %s', (locale, title, name, href) => {
    const matrix = matrixOf({}, locale);
    expect(matrix.title).toBe(title);
    expect(matrix.bodies[0]).toMatchObject({ name, href });
  });

  test('does not exist for a document that lists no bodies', () => {
    const site = countedSite();
    expect(viewResponsibilityMatrix(site, 'zh-CN', countedDocument('county-2024', site))).toBeUndefined();
  });
});

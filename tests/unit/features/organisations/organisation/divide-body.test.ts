import { expect, test } from 'vitest';
import {
  namedOrganisations,
  type NamedOrganisation,
} from '../../../../../src/content/named-organisations.ts';
import { bodyRoute, divideBody } from '../../../../../src/features/organisations/organisation/divide-body.ts';
import { viewOrganisationPage } from '../../../../../src/features/organisations/organisation/view.ts';
import { countedSite } from '../../../content/counted-site.ts';

const site = countedSite();

/** 市财政局 with its one task so many times over. */
function bodyWithTasks(count: number): NamedOrganisation {
  const named = namedOrganisations(site).find(({ organisation }) => organisation.id === 'city-finance');
  const [task] = named?.tasks ?? [];
  if (named === undefined || task === undefined) throw new Error('The sample has no body with a task');
  const tasks = Array.from({ length: count }, (_, index) => ({ ...task, title: `（${index}）建设基地。` }));
  return { ...named, tasks };
}

test('what the texts say of a body of few tasks stands on one page', () => {
  const named = bodyWithTasks(3);
  const [part, ...others] = divideBody(site, named);
  expect(others).toEqual([]);
  expect(part?.tasks).toEqual(named.tasks);
  expect(part?.texts).toEqual(named.tasks);
  expect(part?.printed).toEqual([...named.mentions.keys()]);
});

test('a body that nothing is said of has one empty page', () => {
  const named = { ...bodyWithTasks(0), mentions: new Map() };
  expect(divideBody(site, named)).toEqual([
    {
      printed: [],
      tasks: [],
      tasksBefore: 0,
      texts: [],
      referenceTexts: [],
      mentions: [],
      furtherPrinted: [],
    },
  ]);
});

test('many tasks go on on further pages: every row, every text and every name once, in order', () => {
  const named = bodyWithTasks(600);
  const parts = divideBody(site, named);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap(({ tasks }) => tasks)).toEqual(named.tasks);
  expect(parts.flatMap(({ texts }) => texts)).toEqual(named.tasks);
  expect(parts.flatMap(({ printed }) => printed)).toEqual([...named.mentions.keys()]);
  let before = 0;
  for (const { tasks, tasksBefore } of parts) {
    expect(tasksBefore).toBe(before);
    before += tasks.length;
  }
});

test('of a body that many documents print the names of the first stand in the head, those of the others at the end', () => {
  const named = bodyWithTasks(600);
  const ids = Array.from({ length: 100 }, (_, index) => `document-${index}`);
  const parts = divideBody(site, { ...named, mentions: new Map(ids.map((id) => [id, []])) });
  expect(parts[0]?.printed).toEqual(ids.slice(0, 40));
  expect(parts.at(-1)?.furtherPrinted).toEqual(ids.slice(40));
});

test('the pages after the first are numbered, and the rows on them go on counting', () => {
  const named = bodyWithTasks(600);
  const pages = divideBody(site, named).map((_, index) => viewOrganisationPage(site, 'zh-CN', named, index));
  expect(pages[1]?.pages.map(({ href }) => href).slice(0, 2)).toEqual([
    '/organisations/city-finance/',
    '/organisations/city-finance/2/',
  ]);
  expect(bodyRoute('city-finance', 2)).toBe('/organisations/city-finance/2/');
  const rows = pages.flatMap((page) => page.rows);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(600);
  expect(rows.at(-1)?.number).toBe(600);
  for (const { totals } of pages) expect(totals).toEqual({ tasks: 600, rows: 1200, dated: 1200 });
});

test('a filter by date is offered only where all rows stand on the page', () => {
  expect(viewOrganisationPage(site, 'zh-CN', bodyWithTasks(3)).dues).not.toEqual([]);
  expect(viewOrganisationPage(site, 'zh-CN', bodyWithTasks(600)).dues).toEqual([]);
});

test('a page that a body has not is an error', () => {
  expect(() => viewOrganisationPage(site, 'zh-CN', bodyWithTasks(3), 1)).toThrow('has no page 2');
});

import { expect, test } from 'vitest';
import { organisationFiles } from '../../../../src/features/organisations/organisation-files.ts';
import { countedSite } from '../../content/counted-site.ts';

const files = organisationFiles(countedSite());

test('every body that a policy gives tasks has a table and a Word file; one that only reference material names has none', () => {
  expect(files.map(({ name }) => name)).toEqual(
    ['city-education', 'city-finance', 'draft-education'].flatMap((id) => [`${id}.csv`, `${id}.docx`]),
  );
});

test('the table has a line for each statement of a task, a rate said to be one', () => {
  const table = files.find(({ name }) => name === 'city-finance.csv')?.make();
  expect(table).toContain('建成3个基地');
  expect(table).toContain('（政策标准）给予30%补贴');
  expect(String(table).trimEnd().split('\r\n')).toHaveLength(3);
});

test('in a large corpus the pages of bodies make what files would hold', () => {
  expect(organisationFiles(countedSite({}, { SERIES_WITH_PAGES: '0' }))).toEqual([]);
});

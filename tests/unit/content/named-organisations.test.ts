import { expect, test } from 'vitest';
import { namedOrganisations } from '../../../src/content/named-organisations.ts';
import { countedSite } from './counted-site.ts';
import { sampleOrganisation } from './sample-records.ts';

const named = namedOrganisations(countedSite());
const bodyOf = (id: string) => named.find(({ organisation }) => organisation.id === id);

test('a body is listed where a text names or charges it, in the order of the records', () => {
  expect(named.map(({ organisation }) => organisation.id)).toEqual([
    'city-education',
    'city-finance',
    'draft-education',
    'news-education',
  ]);
});

test('a task comes from a line of responsible bodies, or else from the sentence that names the body', () => {
  expect(bodyOf('city-education')?.tasks.map(({ paragraph, basis }) => [paragraph, basis])).toEqual([
    ['s1-p2', 'sentence'],
    ['s2-1-p1', 'line'],
  ]);
});

test('what reference material says of a body is no task, and a body that only it names is listed separately', () => {
  const news = bodyOf('news-education');
  expect(news?.tasks).toEqual([]);
  expect(news?.referenceTasks.map(({ paragraph }) => paragraph)).toEqual(['p1']);
  expect(news?.isReference).toBe(true);
  expect(bodyOf('city-education')?.isReference).toBe(false);
});

test('a body that a policy names too is not listed separately', () => {
  const site = countedSite();
  const organisations = site.organisations.map((each) =>
    each.id === 'city-finance'
      ? { ...each, aliases: [...each.aliases, { policy: 'news-2024', name: '基地' }] }
      : each,
  );
  const finance = namedOrganisations(countedSite({ organisations })).find(
    ({ organisation }) => organisation.id === 'city-finance',
  );
  expect([...(finance?.mentions.keys() ?? [])]).toEqual(['city-2025', 'news-2024']);
  expect(finance?.isReference).toBe(false);
});

test('a body that a policy only mentions is not listed separately, nor one that a line charges by a name printed nowhere else', () => {
  const organisations = [
    sampleOrganisation({
      id: 'mentioned',
      name: '全省学校',
      aliases: [{ policy: 'city-2025', name: '各校' }],
    }),
    sampleOrganisation({ id: 'city-finance', name: '甲市财政局' }),
  ];
  const bodies = namedOrganisations(countedSite({ organisations }));
  expect(bodies.map(({ organisation, isReference }) => [organisation.id, isReference])).toEqual([
    ['mentioned', false],
    ['city-finance', false],
  ]);
  expect(bodies.map(({ tasks, mentions }) => [tasks.length, mentions.size])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('every printed name of a body is a mention, by document', () => {
  const mentions = bodyOf('city-education')?.mentions.get('city-2025');
  expect(mentions?.map(({ provision, name }) => [provision, name])).toEqual([
    ['s1-p2', '市教育局'],
    ['s2-1-p1', '市教育局'],
  ]);
});

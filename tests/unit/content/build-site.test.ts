import { expect, test } from 'vitest';
import { documentOf, trackedSeriesOf } from '../../../src/content/site.ts';
import { topicProvisions } from '../../../src/domain/document/topic-provisions.ts';
import { sampleSite } from './sample-site.ts';

test('the site holds policies before reference material, newest first', () => {
  expect(sampleSite().documents.map(({ policy }) => policy.id)).toEqual(['jia-2025', 'yi-2024', 'bing-2024']);
});

test('series stand in the order of the documents, each statement with its status on the as-of day', () => {
  const { tracker, statuses } = sampleSite();
  expect(tracker.map(({ series }) => series.policy)).toEqual(['jia-2025', 'jia-2025', 'yi-2024']);
  expect(Object.fromEntries(statuses)).toEqual({
    'jia-2025-base-2025': 'reported',
    'jia-2025-base-2': 'undated',
    'yi-2024-talent-1': 'undated',
  });
});

test('the as-of day is the newest review date where no setting gives one', () => {
  expect(sampleSite({}, { SITE_AS_OF: '' }).asOf).toBe('2026-11-21');
  expect(sampleSite({}, { SITE_AS_OF: '2027-01-01' }).asOf).toBe('2027-01-01');
});

test('without reference material every record of it is gone', () => {
  const site = sampleSite({}, { PUBLISH_REFERENCE: 'false' });
  expect(site.documents.map(({ policy }) => policy.id)).not.toContain('bing-2024');
  const records = [site.targets, site.reports, site.milestones, site.duties, site.readings, site.corrections];
  expect(records.flat().filter(({ policy }) => policy === 'bing-2024')).toEqual([]);
  expect(site.organisations.flatMap(({ aliases }) => aliases).map(({ policy }) => policy)).not.toContain(
    'bing-2024',
  );
  expect(site.topics.flatMap((topic) => topicProvisions(topic)).map(({ policy }) => policy)).not.toContain(
    'bing-2024',
  );
});

test('without reference material what is said of it elsewhere is gone, and what only it is about', () => {
  const { indicators, topics } = sampleSite();
  const [indicator, topic] = [indicators[0], topics[0]];
  if (indicator === undefined || topic === undefined)
    throw new Error('The sample has neither indicator nor topic');
  const own = { ...indicator, id: 'only-there' };
  const records = {
    indicators: [{ ...indicator, scope: '相同{bing-2024|；丙没有写}。' }, own],
    topics: [
      {
        ...topic,
        indicators: [indicator.id, own.id],
        gaps: '{bing-2024|丙只是参考材料。}',
        gapsEn: 'None of the {texts} texts.',
      },
    ],
    reports: sampleSite().reports.map((report) =>
      report.policy === 'bing-2024' ? { ...report, indicator: own.id } : report,
    ),
  };
  expect(records.reports.map((report) => report.indicator)).toContain(own.id);
  const withIt = sampleSite(records);
  expect(withIt.indicators.map(({ id, scope }) => `${id} ${scope}`)[0]).toBe(
    `${indicator.id} 相同；丙没有写。`,
  );
  expect(withIt.topics[0]).toMatchObject({ gaps: '丙只是参考材料。', gapsEn: 'None of the three texts.' });
  expect(withIt.topics[0]?.indicators).toEqual([indicator.id, own.id]);
  const without = sampleSite(records, { PUBLISH_REFERENCE: 'false' });
  expect(without.indicators.map(({ id, scope }) => `${id} ${scope}`)).toEqual([`${indicator.id} 相同。`]);
  expect(without.topics[0]).toMatchObject({ gaps: undefined, gapsEn: 'None of the two texts.' });
  expect(without.topics[0]?.indicators).toEqual([indicator.id]);
});

test('former ids of a provision stand with its document', () => {
  const publishedIds = { 'jia-2025': { ids: {}, aliases: { 's9-p1': 's1-p1', s8: 's1-p1' } } };
  const { aliases } = documentOf(sampleSite({ publishedIds }), 'jia-2025');
  expect([...aliases]).toEqual([['s1-p1', ['s9-p1', 's8']]]);
});

test('asking for what is not there names it', () => {
  expect(() => documentOf(sampleSite(), 'ding-2020')).toThrow('"ding-2020"');
  expect(() => trackedSeriesOf(sampleSite(), 'no-series')).toThrow('"no-series"');
});

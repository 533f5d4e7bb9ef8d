import { expect, test } from 'vitest';
import { siteFeed } from '../../../../src/features/data/feed.ts';
import { countedSite } from '../../content/counted-site.ts';
import { sampleSite } from '../../content/sample-site.ts';

const feed = siteFeed(countedSite());

test('policies are announced, reference material is not', () => {
  expect(feed).toContain('甲市产教融合行动方案');
  expect(feed).not.toContain('丁市新闻转载');
  expect(feed).not.toContain('news-due');
});

test('a printed date is announced once it has passed, a later or a derived one is not', () => {
  expect(feed).toContain('city-due');
  expect(feed).not.toContain('county-due');
  expect(feed).not.toContain('city-phase');
  expect(siteFeed(countedSite({}, { SITE_AS_OF: '2025-12-31' }))).not.toContain('city-due');
  expect(siteFeed(countedSite({}, { SITE_AS_OF: '2028-01-01' }))).toContain('county-due');
});

test('corrections are announced', () => {
  expect(siteFeed(sampleSite())).toContain('jia-2025-number');
});

test('the feed is dated by the as-of day and leads to where the site stands', () => {
  const based = siteFeed(countedSite({}, { SITE_URL: 'https://a.example', BASE_PATH: '/zhice/' }));
  expect(based).toContain('https://a.example/zhice/feed.xml');
  expect(based).toContain('https://a.example/zhice/policies/city-2025/');
  expect(feed).toContain('2026-11-21');
});

import { expect, test } from 'vitest';
import { makeUrls } from '../../../src/content/urls.ts';

const urls = makeUrls({ siteUrl: 'https://example.org', base: '/zhice/' });

test.each([
  [urls.policy('zh-CN', 'jia-2025', 's1-p1'), '/zhice/policies/jia-2025/#s1-p1'],
  [urls.policy('en', 'jia-2025'), '/zhice/en/policies/jia-2025/'],
  [urls.policyAddress('jia-2025', 's1'), 'https://example.org/zhice/policies/jia-2025/#s1'],
  [urls.target('en', 'bases', 'bases-2025'), '/zhice/en/targets/bases/#bases-2025'],
  [urls.targets('zh-CN', 'year=2025'), '/zhice/targets/?year=2025'],
  [urls.search('en', '实训 基地'), '/zhice/en/search/?q=%E5%AE%9E%E8%AE%AD%20%E5%9F%BA%E5%9C%B0'],
  [urls.embedAddress('en', 'bases'), 'https://example.org/zhice/en/embed/targets/bases/'],
  [urls.organisation('zh-CN', 'jia-education'), '/zhice/organisations/jia-education/'],
  [urls.topic('zh-CN', 'funding'), '/zhice/topics/funding/'],
  [urls.page('en', '/about/'), '/zhice/en/about/'],
  [urls.file('data/targets.csv'), '/zhice/data/targets.csv'],
  [urls.fileAddress('feed.xml'), 'https://example.org/zhice/feed.xml'],
])('an address stands under base path and language: %s', (address, expected) => {
  expect(address).toBe(expected);
});

import { expect, test } from 'vitest';
import { embedCode } from '../../../../../src/features/targets/embed/embed-code.ts';
import { countedSite } from '../../../content/counted-site.ts';

const site = countedSite({}, { SITE_URL: 'https://a.example', BASE_PATH: '/zhice/' });

test.each([
  ['zh-CN', 'https://a.example/zhice/embed/targets/city-base/'],
  ['en', 'https://a.example/zhice/en/embed/targets/city-base/'],
] as const)('the code for another site shows the chart in %s by its full address', (locale, address) => {
  expect(embedCode(site, locale, 'city-base', '基地')).toMatch(
    new RegExp(
      `^<iframe src="${address}" title="基地" width="100%" height="\\d+" loading="lazy"></iframe>$`,
      'u',
    ),
  );
});

test('a title cannot break out of its attribute', () => {
  expect(embedCode(site, 'zh-CN', 'city-base', '“A” & "B"')).toContain('title="“A” &amp; &quot;B&quot;"');
});

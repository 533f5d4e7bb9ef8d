import { expect, test } from 'vitest';
import { webPageJsonLd, websiteJsonLd } from '../../../../src/features/shell/json-ld.ts';
import { countedSite } from '../../content/counted-site.ts';

const site = countedSite({}, { SITE_URL: 'https://a.example', BASE_PATH: '/zhice/' });

test.each([
  ['zh-CN', 'https://a.example/zhice/'],
  ['en', 'https://a.example/zhice/en/'],
] as const)('the site in %s says where it is and how it is searched', (locale, url) => {
  expect(websiteJsonLd(site, locale)).toMatchObject({
    '@type': 'WebSite',
    url,
    inLanguage: locale,
    potentialAction: { target: `${url}search/?q={query}` },
  });
});

test('a page says its title, what it is about, and of which site it is', () => {
  expect(webPageJsonLd(site, 'en', '/about/', 'About', 'What this is')).toMatchObject({
    '@type': 'WebPage',
    name: 'About',
    description: 'What this is',
    url: 'https://a.example/zhice/en/about/',
    isPartOf: { url: 'https://a.example/zhice/en/' },
  });
});

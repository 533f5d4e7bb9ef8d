import { describe, expect, test } from 'vitest';
import { provisionPairs, sharedMinimum, viewPairs } from '../../../src/library/provision-pairs.ts';
import { countedSite, sharedWording } from '../content/counted-site.ts';
import { siteOfTexts, wording } from '../content/shared-wording.ts';

describe('two provisions that share wording', () => {
  const site = countedSite();
  const [pair] = viewPairs(site, 'zh-CN', provisionPairs(site));

  test('stand as a pair with the words that they share, each with its place', () => {
    expect(pair).toMatchObject({
      a: {
        document: { id: 'city-2025' },
        provision: 's1',
        position: '一、',
        heading: '总体目标',
        href: '/policies/city-2025/#s1',
      },
      b: {
        document: { id: 'county-2024' },
        provision: 's1',
        position: '一、',
        heading: '要求',
        href: '/policies/county-2024/#s1',
      },
      runs: [sharedWording],
    });
  });

  test.each([
    ['zh-CN', '/compare/?a=city-2025/s1&b=county-2024/s1'],
    ['en', '/en/compare/?a=city-2025/s1&b=county-2024/s1'],
  ] as const)('lead in %s to the page that sets the two side by side', (locale, href) => {
    expect(viewPairs(site, locale, provisionPairs(site))[0]?.compareHref).toBe(href);
  });
});

test('the shortest wording that makes a pair is as long as the data file of parallels says', () => {
  const shared = wording(sharedMinimum);
  expect(
    provisionPairs(
      siteOfTexts([
        ['a-2030', `${shared}甲`],
        ['b-2029', `${shared}乙`],
      ]),
    ),
  ).toHaveLength(1);
  const shorter = wording(sharedMinimum - 1);
  expect(
    provisionPairs(
      siteOfTexts([
        ['a-2030', `${shorter}甲`],
        ['b-2029', `${shorter}乙`],
      ]),
    ),
  ).toEqual([]);
});

test('pairs that share most stand first', () => {
  const [little, much] = [wording(15), wording(30, 0x5e00)];
  const site = siteOfTexts([
    ['a-2030', `${little}。${much}。`],
    ['b-2029', little],
    ['c-2028', much],
  ]);
  expect(provisionPairs(site).map(({ b }) => b.document)).toEqual(['c-2028', 'b-2029']);
});

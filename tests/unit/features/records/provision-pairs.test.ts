import { describe, expect, test } from 'vitest';
import { recordLists } from '../../../../src/content/data-files.ts';
import { sharedWording as sharedOf, viewPairs } from '../../../../src/features/records/provision-pairs.ts';
import type { Site } from '../../../../src/content/site.ts';
import { countedSite, sharedWording } from '../../content/counted-site.ts';
import { siteOfTexts, wording } from '../../content/shared-wording.ts';

const provisionPairs = (site: Site) => sharedOf(site).pairs;

describe('two provisions that share wording', () => {
  const site = countedSite();
  const [pair] = viewPairs(site, 'zh-CN', provisionPairs(site));

  test('stand as a pair with the words that they share, each with its position', () => {
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

test.each([
  [12, 1],
  [11, 0],
])('wording of %i characters makes as many pairs as the data file of parallels has: %i', (length, pairs) => {
  const site = siteOfTexts([
    ['a-2030', `${wording(length)}甲`],
    ['b-2029', `${wording(length)}乙`],
  ]);
  expect(provisionPairs(site)).toHaveLength(pairs);
  expect(recordLists(site).parallels).toHaveLength(pairs);
});

test('wording that a provision repeats is shown once', () => {
  const shared = wording(20);
  const site = siteOfTexts([
    ['a-2030', `${shared}。甲地另有规定，${shared}。`],
    ['b-2029', `${shared}。`],
  ]);
  const [pair] = provisionPairs(site);
  expect(pair?.runs).toHaveLength(2);
  expect(viewPairs(site, 'zh-CN', provisionPairs(site))[0]?.runs).toHaveLength(1);
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

test('what many documents say is a set phrase with where it stands, and makes no pair', () => {
  const shared = wording(20);
  const site = siteOfTexts([
    ['a-2030', `甲${shared}。`],
    ['b-2029', `乙${shared}。`],
    ['c-2028', `丙${shared}。`],
  ]);
  expect(provisionPairs(site)).toEqual([]);
  expect(sharedOf(site).setPhrases).toMatchObject([
    {
      text: `${shared}。`,
      documents: 3,
      at: [{ document: 'a-2030' }, { document: 'b-2029' }, { document: 'c-2028' }],
    },
  ]);
});

test('the pairs of a document are those in which it stands', () => {
  const [little, much] = [wording(15), wording(30, 0x5e00)];
  const site = siteOfTexts([
    ['a-2030', `${little}。${much}。`],
    ['b-2029', little],
    ['c-2028', much],
  ]);
  const of = (id: string) => sharedOf(site).byDocument.get(id)?.length;
  expect([of('a-2030'), of('b-2029'), of('c-2028'), of('d-2027')]).toEqual([2, 1, 1, undefined]);
});

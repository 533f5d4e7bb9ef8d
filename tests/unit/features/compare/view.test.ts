import { describe, expect, test } from 'vitest';
import { viewComparePage } from '../../../../src/features/compare/view.ts';
import { provisionPairs, viewPairs } from '../../../../src/features/records/provision-pairs.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';

describe('the page of comparisons', () => {
  test('offers every document and names it to its script with region, kind and date', () => {
    const page = viewComparePage(countedSite(), 'en');
    expect(page.choices.map(({ id }) => id)).toEqual(countedRecords.documents.map(({ policy }) => policy.id));
    expect(page.documents['city-2025']).toEqual({
      title: 'Action plan of Jia City',
      href: '/en/policies/city-2025/',
      facts: ['Jia City', 'Implementation plan', '18 March 2025'],
    });
  });

  test('says of reference material that it is not verified', () => {
    const { documents } = viewComparePage(countedSite(), 'zh-CN');
    expect(documents['news-2024']?.facts).toContain('来源未核实');
    expect(documents['county-2024']?.facts).not.toContain('来源未核实');
  });

  test('lists every pair of provisions that share wording', () => {
    const site = countedSite();
    const page = viewComparePage(site, 'zh-CN');
    expect(page.pairs).toEqual(viewPairs(site, 'zh-CN', provisionPairs(site)));
    expect(page.pairs.length).toBeGreaterThan(0);
  });
});

import { expect, test } from 'vitest';
import { regionNames } from '../../../src/content/region-names.ts';
import { countedRecords, countedSite } from './counted-site.ts';
import { sampleOrganisation } from './sample-records.ts';

test.each([
  [
    'zh-CN',
    [
      ['甲市', '甲市'],
      ['丙市', '丙市'],
      ['丁市', '丁市'],
      ['乙县', '乙县'],
      ['戊省', '戊省'],
    ],
  ],
  [
    'en',
    [
      ['甲市', 'Jia City'],
      ['丙市', 'Bing City'],
      ['丁市', 'Ding City'],
      ['乙县', 'Yi County'],
      ['戊省', 'Wu Province'],
    ],
  ],
] as const)(
  'in %s regions stand once from the country down, then those of bodies that no document names',
  (locale, names) => {
    const organisations = [
      // What a body says of a region that a document names is not asked.
      sampleOrganisation({ id: 'other', name: '甲市某局', regionEn: 'Another name' }),
      sampleOrganisation({ id: 'province', name: '戊省教育厅', region: '戊省', regionEn: 'Wu Province' }),
      ...countedRecords.organisations,
    ];
    expect([...regionNames(countedSite({ organisations }), locale)]).toEqual(names);
  },
);

test('a region that has no English name keeps its own', () => {
  const organisations = [sampleOrganisation({ id: 'province', name: '戊省教育厅', region: '戊省' })];
  expect(regionNames(countedSite({ organisations }), 'en').get('戊省')).toBe('戊省');
});

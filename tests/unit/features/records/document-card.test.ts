import { expect, test } from 'vitest';
import { viewDocumentCard } from '../../../../src/features/records/document-card.ts';
import { countedDocument, countedSite } from '../../content/counted-site.ts';
import { samplePolicy } from '../../domain/citing/sample-documents.ts';

test.each([
  [
    'zh-CN',
    {
      href: '/policies/city-2025/',
      title: '甲市产教融合行动方案',
      region: '甲市',
      level: '市级',
      kind: '实施方案',
      date: '2025年3月18日',
    },
  ],
  [
    'en',
    {
      href: '/en/policies/city-2025/',
      title: 'Action plan of Jia City',
      region: 'Jia City',
      level: 'City',
      kind: 'Implementation plan',
      date: '18 March 2025',
    },
  ],
] as const)('a card opens in %s with region, kind and date', (locale, card) => {
  expect(viewDocumentCard(countedSite(), locale, countedDocument('city-2025'))).toMatchObject(card);
});

test('its filters compare codes that are the same in both languages', () => {
  const filters = { nature: 'policy', region: '230100', kind: 'implementation-plan', year: '2025' };
  for (const locale of ['zh-CN', 'en'] as const) {
    expect(viewDocumentCard(countedSite(), locale, countedDocument('city-2025')).filters).toEqual(filters);
  }
});

test.each([
  [
    'the day it was signed, before the day it was made public',
    { dateSigned: '2024-12-30', datePublished: '2025-01-02' },
    '2024年12月30日',
    '2024',
  ],
  [
    'the day it was made public, where it bears no other',
    { datePublished: '2025-01-02' },
    '2025年1月2日',
    '2025',
  ],
  ['no day, where the source gives none', {}, '', ''],
])('a document is dated by %s', (_what, dates, date, year) => {
  const document = {
    ...countedDocument('city-2025'),
    policy: samplePolicy({ id: 'x-2025', title: '方案', ...dates }),
  };
  const card = viewDocumentCard(countedSite(), 'zh-CN', document);
  expect([card.date, card.filters.year]).toEqual([date, year]);
});

import { expect, test } from 'vitest';
import { reportSourceHref } from '../../../../src/features/records/report-source-href.ts';
import type { Report } from '../../../../src/schemas/report.ts';
import { countedSite } from '../../content/counted-site.ts';
import { sampleReport } from '../../content/sample-records.ts';

const publication = {
  title: '公报',
  publisher: '甲市统计局',
  published: '2026-02-01',
  retrieved: '2026-03-01',
  quote: '建成2个',
} as const;

test.each<[string, Partial<Report> & Pick<Report, 'source'>, string | undefined]>([
  [
    'a published document leads to its provision',
    { policy: 'news-2024', source: { provision: 'p2', quote: '6个' } },
    '/en/policies/news-2024/#p2',
  ],
  [
    'a publication elsewhere leads to its address',
    { source: { ...publication, url: 'https://stats.example/1' } },
    'https://stats.example/1',
  ],
  ['a publication without an address leads nowhere', { source: publication }, undefined],
  ['a provision of no document leads nowhere', { source: { provision: 'p2', quote: '6个' } }, undefined],
])('a value that is printed in %s', (_where, fields, href) => {
  expect(reportSourceHref(countedSite(), 'en', sampleReport({ id: 'a', role: 'result', ...fields }))).toBe(
    href,
  );
});

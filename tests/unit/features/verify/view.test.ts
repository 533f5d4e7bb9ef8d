import { expect, test } from 'vitest';
import { viewVerifyPage } from '../../../../src/features/verify/view.ts';
import { countedSite } from '../../content/counted-site.ts';

test('quotations are checked against all published documents, but are offered from policies alone', () => {
  const page = viewVerifyPage(countedSite());
  expect(page.documents).toEqual(['city-2025', 'county-2024', 'draft-2023', 'news-2024']);
  expect(page.policies).toEqual(['city-2025', 'county-2024', 'draft-2023']);
});

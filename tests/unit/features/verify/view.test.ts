import { expect, test } from 'vitest';
import type { SiteDocument } from '../../../../src/content/site.ts';
import { FEW_DOCUMENTS } from '../../../../src/features/verify/few-documents.ts';
import { viewVerifyPage } from '../../../../src/features/verify/view.ts';
import { countedSite } from '../../content/counted-site.ts';

test('quotations are offered from policies alone, and so many are said to be compared', () => {
  expect(viewVerifyPage(countedSite())).toMatchObject({ policies: 3 });
});

test('of many documents the page says that altered words are compared with the nearest alone, unless an engine answers', () => {
  const site = countedSite();
  const [document] = site.documents;
  const many = {
    ...site,
    documents: Array.from({ length: FEW_DOCUMENTS + 1 }, () => document as SiteDocument),
  };
  expect(viewVerifyPage(site).isChosen).toBe(false);
  expect(viewVerifyPage(many).isChosen).toBe(true);
  const settings = { ...site.settings, searchEndpoint: '/engine/select' };
  expect(viewVerifyPage({ ...many, settings }).isChosen).toBe(false);
});

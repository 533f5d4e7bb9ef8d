import { expect, test } from 'vitest';
import { viewVerifyPage } from '../../../../src/features/verify/view.ts';
import { countedSite } from '../../content/counted-site.ts';

test('quotations are offered from policies alone, and so many are said to be compared', () => {
  expect(viewVerifyPage(countedSite())).toEqual({ policies: 3 });
});

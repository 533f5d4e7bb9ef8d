import { expect, test } from 'vitest';
import { readPagefindAddress } from '../../../../../src/features/search/related/pagefind-address.ts';

test.each([
  ['https://zhice.example/zhice/policies/jia-2025/#s3-2', 'jia-2025', 's3-2'],
  ['/policies/jia-2025/', 'jia-2025', ''],
  ['https://zhice.example/policies/17/#yi-2024/x1-t1-r2', 'yi-2024', 'x1-t1-r2'],
])('%s leads to a provision of its document', (url, policy, id) => {
  expect(readPagefindAddress(url)).toEqual({ policy, id });
});

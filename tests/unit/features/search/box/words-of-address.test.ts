import { expect, test } from 'vitest';
import { wordsOfAddress } from '../../../../../src/features/search/box/words-of-address.ts';

test.each([
  ['/policies/%E5%8F%8C%E5%B8%88%E5%9E%8B-%E6%95%99%E5%B8%88/', '双师型 教师'],
  ['/policies/乌海/产教融合.html', '产教融合'],
  ['/find?word=职普融通&page=2', '职普融通'],
  ['/sub/policies/wuhai-2025/', 'wuhai 2025'],
  ['/no/such/page/', 'page'],
  ['/', ''],
  ['/policies/no-such-2024/）', 'no such 2024'],
  ['/policies/%E4%BA%A7%E6%95%99%E8%9E%8D%E5%90%88%E3%80%82', '产教融合'],
  ['/%E5%8F', '%E5%8F'],
  [`/${'字'.repeat(80)}/`, '字'.repeat(60)],
])('%s means “%s”', (address, expected) => {
  expect(wordsOfAddress(address)).toBe(expected);
});

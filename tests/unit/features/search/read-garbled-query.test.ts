import { expect, test } from 'vitest';
import { readGarbledQuery } from '../../../../src/features/search/read-garbled-query.ts';

/** What a page reads of an address, whatever its escapes. */
function read(address: string): string {
  return readGarbledQuery(address, new URLSearchParams(address).get('q') ?? '');
}

test.each([
  ['in GBK', '?q=%B2%FA%BD%CC%C8%DA%BA%CF', '产教融合'],
  [
    'in GBK, with other parameters and a space',
    '?mode=exact&q=%CB%AB%CA%A6+%BD%CC%CA%A6&year=2024',
    '双师 教师',
  ],
  ['as JavaScript escaped it', '?q=%u4EA7%u6559%u878D%u5408', '产教融合'],
  ['escaped twice', '?q=%25E4%25BA%25A7%25E6%2595%2599', '产教'],
  ['escaped twice, in GBK', '?q=%25B2%25FA%25BD%25CC', '产教'],
  ['cut off after the first byte of a character', '?q=%E4%BA%A7%E6%95%99%E8', '产教'],
  ['cut off after the second byte of a character', '?q=%E4%BA%A7%E6%95%99%E8%9E', '产教'],
  ['with one byte that is no text', '?q=%E4%BA%A7%FF%E6%95%99', '产 教'],
])('an address %s is read as it was meant', (_, address, query) => {
  expect(read(address)).toBe(query);
});

test.each(['占75%', '50%以上', '%', '100%A', '1+X证书', '%20', 'a%zz', '产教融合'])(
  'the query “%s” with nothing garbled stays as it is',
  (query) => {
    expect(read(`?${new URLSearchParams({ q: query }).toString()}`)).toBe(query);
  },
);

test('what looks like an escape and is none stays as it is', () => {
  expect(read('?q=70%25ab')).toBe('70%ab');
});

test('of bytes that can be read in no way nothing is asked', () => {
  expect(read('?q=%FF%FE')).toBe('');
});

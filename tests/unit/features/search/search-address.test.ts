import { expect, test } from 'vitest';
import {
  formatSearchAddress,
  readSearchAddress,
  type SearchState,
} from '../../../../src/features/search/search-address.ts';

const plain: SearchState = {
  query: '',
  mode: 'exact',
  bodyOnly: false,
  within: 'paragraph',
  order: 'relevance',
  isThorough: false,
  filters: {},
};

const states: readonly (readonly [address: string, state: SearchState])[] = [
  ['', plain],
  ['q=%E5%8F%8C%E5%B8%88%E5%9E%8B', { ...plain, query: '双师型' }],
  ['q=1%2BX%E8%AF%81%E4%B9%A6', { ...plain, query: '1+X证书' }],
  ['q=a+b&mode=all-words&within=document', { ...plain, query: 'a b', mode: 'all-words', within: 'document' }],
  [
    'q=a&mode=ignore-punctuation&body=1',
    { ...plain, query: 'a', mode: 'ignore-punctuation', bodyOnly: true },
  ],
  ['q=a&order=document', { ...plain, query: 'a', order: 'document' }],
  ['q=a&thorough=1&year=2024', { ...plain, query: 'a', isThorough: true, filters: { year: ['2024'] } }],
  ['q=a&mode=reading', { ...plain, query: 'a', mode: 'reading' }],
  [
    'q=a&nature=policy&region=%E4%B9%8C%E6%B5%B7%E5%B8%82&region=%E5%AE%9D%E6%B8%85%E5%8E%BF&year=2024',
    { ...plain, query: 'a', filters: { nature: ['policy'], place: ['乌海市', '宝清县'], year: ['2024'] } },
  ],
];

test.each(states)('the address “%s” and its state say the same', (address, state) => {
  expect(readSearchAddress(new URLSearchParams(address))).toEqual(state);
  expect(formatSearchAddress(state).toString()).toBe(address);
});

test('what an address says wrongly is as by default', () => {
  const address = 'q=a&mode=nonsense&body=yes&within=book&order=chance&region=&other=1';
  expect(readSearchAddress(new URLSearchParams(address))).toEqual({ ...plain, query: 'a' });
});

test('a value named twice is one', () => {
  const { filters } = readSearchAddress(new URLSearchParams('year=2024&year=2024'));
  expect(filters).toEqual({ year: ['2024'] });
});

test('a query of any characters comes back as it was', () => {
  const query = '<script>"&=+%00\u{20000}#? 　\t';
  expect(readSearchAddress(formatSearchAddress({ ...plain, query })).query).toBe(query);
});

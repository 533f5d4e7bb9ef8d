import { expect, test } from 'vitest';
import { printTiedProse, tiedDocuments, untiedProse } from '../../../src/domain/tied-prose.ts';

const all = new Set(['a-2024', 'b-2023']);
const some = new Set(['b-2023']);

test('what is tied to a document is printed where the document is published', () => {
  expect(printTiedProse('甲写1个{a-2024|；乙没有写}。', 'zh-CN', all)).toBe('甲写1个；乙没有写。');
  expect(printTiedProse('甲写1个{a-2024|；乙没有写}。', 'zh-CN', some)).toBe('甲写1个。');
});

test('a tie may have other words for the site without the document', () => {
  const prose = 'A{a-2024|,| and} B{a-2024| and C} do.';
  expect(printTiedProse(prose, 'en', all)).toBe('A, B and C do.');
  expect(printTiedProse(prose, 'en', some)).toBe('A and B do.');
});

test('the number of texts is that of the site, in words', () => {
  expect(printTiedProse('{texts}份文本都没有写', 'zh-CN', all)).toBe('两份文本都没有写');
  expect(printTiedProse('none of the {texts} texts', 'en', new Set(['1', '2', '3', '4']))).toBe(
    'none of the four texts',
  );
  expect(
    printTiedProse('{texts}份', 'zh-CN', new Set(Array.from({ length: 12 }, (_, index) => String(index)))),
  ).toBe('12份');
});

test('prose of which nothing is left is absent, as is absent prose', () => {
  expect(printTiedProse('{a-2024|只见于参考材料。}', 'zh-CN', some)).toBeUndefined();
  expect(printTiedProse(undefined, 'zh-CN', all)).toBeUndefined();
});

test('checks see the documents that are named, and what stays without any of them', () => {
  const prose = 'x{a-2024|y|z}{b-2023|w}{texts}';
  expect(tiedDocuments(prose)).toEqual(['a-2024', 'b-2023']);
  expect(untiedProse(prose)).toBe('xz');
});

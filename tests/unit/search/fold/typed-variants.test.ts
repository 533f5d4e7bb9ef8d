import { expect, test } from 'vitest';
import { makeTypedVariants } from '../../../../src/search/fold/typed-variants.ts';

test('traditional forms of the characters that occur are known, in the spellings of the mainland standard, Taiwan and Hong Kong', () => {
  const variants = makeTypedVariants(['双师型教师', '职业教育', '台湾着为线里']);
  const typed = '雙師臺灣職業教師線綫裏裡為爲著';
  expect(Array.from(typed, (character) => variants[character] ?? character).join('')).toBe(
    '双师台湾职业教师线线里里为为着',
  );
});

test('characters that no text has are left out', () => {
  expect(makeTypedVariants(['职业'])).not.toHaveProperty('師');
});

test('a simplified character is no variant', () => {
  expect(makeTypedVariants(['双师型教师'])).not.toHaveProperty('双');
});

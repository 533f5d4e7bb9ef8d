import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedWords } from '../../../../src/domain/text/printed-words.ts';

test('the words that stand in some text are those that a search for each of them finds', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words), fc.array(text), (wanted, texts) => {
      const found = wanted.filter((each) => texts.some((one) => one.includes(each)));
      expect([...printedWords(wanted, texts)].sort()).toEqual([...new Set(found)].sort());
    }),
  );
});

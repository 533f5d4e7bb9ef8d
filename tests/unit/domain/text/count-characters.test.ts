import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, splitsCharacter } from '../../../../src/domain/text/count-characters.ts';

const texts = fc.array(fc.constantFrom('甲', 'a', '𠮷', '\ud842', '\udfb7')).map((all) => all.join(''));

test('counts characters, not units; half of a pair is one', () => {
  fc.assert(
    fc.property(texts, fc.nat(12), fc.nat(12), (text, from, length) => {
      const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)];
      expect(countCharacters(text)).toBe([...text].length);
      expect(countCharacters(text, start, end)).toBe([...text.slice(start, end)].length);
    }),
  );
});

test('tells whether an offset stands inside a character', () => {
  expect([0, 1, 2, 3].map((offset) => splitsCharacter('𠮷甲', offset))).toEqual([false, true, false, false]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../../../src/domain/text/all-matches.ts';

const PATTERNS = [/\d+(?:年)?/gu, /(?<=甲)/gu, /[甲𠮷]|$/gu, /(?<first>甲)(乙)?/g];

test.each(PATTERNS)(
  'gives what matchAll gives, empty matches and characters of two units too: %s',
  (pattern) => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '𠮷', '1', '2', '年', '\n'))
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(allMatches(each, pattern)).toEqual([...each.matchAll(pattern)]);
      }),
    );
  },
);

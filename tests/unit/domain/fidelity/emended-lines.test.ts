import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emendedLines } from '../../../../src/domain/fidelity/emended-lines.ts';
import { seedCharacters } from '../../../../src/domain/fidelity/seed-character.ts';

describe('emendedLines', () => {
  test('drops blank lines and layout spaces at the ends of lines, and counts them', () => {
    const { lines, layout } = emendedLines(seedCharacters('\u{a0}\n  甲\u{3000}乙 \u{2002}\r\n\r\n\t𠮷'));
    expect(lines.map(({ text }) => text)).toEqual(['甲\u{3000}乙', '𠮷']);
    expect(layout).toBe(11);
    expect(lines[1]?.characters).toEqual([{ character: '𠮷', offset: 14, inserted: false }]);
  });

  test('keeps marks without width: they are no layout', () => {
    expect(emendedLines(seedCharacters('\u{200b}甲\u{feff}')).lines[0]?.text).toBe('\u{200b}甲\u{feff}');
  });

  test('every character is either in a line or counted as layout', () => {
    const text = fc
      .array(fc.constantFrom('甲', '𠮷', ' ', '\u{a0}', '\u{3000}', '\n', '\r', '\t'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (seed) => {
        const { lines, layout } = emendedLines(seedCharacters(seed));
        const kept = lines.reduce((sum, { characters }) => sum + characters.length, 0);
        expect(kept + layout).toBe([...seed].length);
      }),
    );
  });

  test('does not count what an emendation inserted', () => {
    const inserted = { character: ' ', offset: 0, inserted: true };
    expect(emendedLines([inserted, ...seedCharacters('甲')]).layout).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEmendations } from '../../../../src/domain/fidelity/apply-emendations.ts';
import { emendedLines as linesOf } from '../../../../src/domain/fidelity/emended-lines.ts';
import type { Emendation } from '../../../../src/schemas/policy.ts';

function emendedLines(seed: string, emendations: readonly Emendation[] = []) {
  return linesOf(applyEmendations(seed, 'a.txt', emendations).value);
}

describe('emendedLines', () => {
  test('drops blank lines and layout spaces at the ends of lines, and counts them', () => {
    const { lines, layout } = emendedLines('\u{a0}\n  甲\u{3000}乙 \u{2002}\r\n\r\n\t𠮷');
    expect(lines.map(({ text }) => text)).toEqual(['甲\u{3000}乙', '𠮷']);
    expect(layout).toBe(11);
    expect(lines[1]?.characters).toEqual([{ character: '𠮷', offset: 14, inserted: false }]);
  });

  test('keeps marks without width: they are no layout', () => {
    expect(emendedLines('\u{200b}甲\u{feff}').lines[0]?.text).toBe('\u{200b}甲\u{feff}');
  });

  test('every character is either in a line or counted as layout', () => {
    const text = fc
      .array(fc.constantFrom('甲', '𠮷', ' ', '\u{a0}', '\u{3000}', '\n', '\r', '\t'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (seed) => {
        const { lines, kept, layout } = emendedLines(seed);
        expect(lines.reduce((sum, { characters }) => sum + characters.length, 0)).toBe(kept.seed);
        expect(kept.seed + layout).toBe([...seed].length);
      }),
    );
  });

  test('spaces beside a tab are layout, and other spaces are kept', () => {
    const { lines, kept, layout } = emendedLines(' 甲 乙 \t\u{3000}\t 丙\u{a0}丁\n\t\t');
    expect(lines.map(({ text }) => text)).toEqual(['甲 乙\t\t丙\u{a0}丁']);
    expect(lines[0]?.characters.map(({ offset }) => offset)).toEqual([1, 2, 3, 5, 7, 9, 10, 11]);
    expect({ kept, layout }).toEqual({ kept: { seed: 8, inserted: 0 }, layout: 7 });
  });

  test('counts what an emendation inserted apart from what the seed has', () => {
    const { lines, kept, layout } = emendedLines('甲乙', [
      { kind: 'correction', line: 1, column: 2, original: '乙', result: ' 𠮷\n ', reason: '试', date: '2024-01-01', evidence: '试' },
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['甲 𠮷']);
    expect(lines[0]?.characters.at(-1)).toEqual({ character: '𠮷', offset: 1, inserted: true });
    expect({ kept, layout }).toEqual({ kept: { seed: 1, inserted: 2 }, layout: 0 });
  });
});

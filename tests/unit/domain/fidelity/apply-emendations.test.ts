import { describe, expect, test } from 'vitest';
import { applyEmendations } from '../../../../src/domain/fidelity/apply-emendations.ts';
import { charactersIn } from '../../../../src/domain/fidelity/emended-seed.ts';
import type { Emendation } from '../../../../src/schemas/policy.ts';

const SEED = '𠮷甲\r\n搜索\n认\n\n真';

function emend(line: number, column: number, original: string, result = ''): Emendation {
  return { kind: 'join', line, column, original, result, reason: '试' };
}

function apply(...emendations: readonly Emendation[]) {
  const { value, diagnostics } = applyEmendations(SEED, 'a.txt', emendations);
  const characters = charactersIn(value, { start: 0, end: value.text.length });
  return { ...value, characters, diagnostics };
}

describe('applyEmendations', () => {
  test('gives the seed itself where there are none', () => {
    expect(apply()).toMatchObject({ text: SEED, emended: 0, applied: 0, diagnostics: [] });
  });

  test('puts results in place of originals, columns counted in characters, in any order of declaration', () => {
    const result = apply(emend(3, 2, '\n\n', '＋'), emend(1, 2, '甲', '乙'), emend(2, 1, '搜索'));
    expect(result).toMatchObject({ text: '𠮷乙\r\n\n认＋真', emended: 5, applied: 3, diagnostics: [] });
  });

  test('marks what it inserts, and keeps the position in the seed of all else', () => {
    const { characters, text } = apply(emend(1, 2, '甲', '乙丙'));
    expect(characters.map(({ character }) => character).join('')).toBe(text);
    expect(characters.slice(0, 4)).toEqual([
      { character: '𠮷', offset: 0, inserted: false },
      { character: '乙', offset: 2, inserted: true },
      { character: '丙', offset: 2, inserted: true },
      { character: '\r', offset: 3, inserted: false },
    ]);
  });

  test('takes two emendations that touch', () => {
    expect(apply(emend(2, 1, '搜'), emend(2, 2, '索'))).toMatchObject({
      text: '𠮷甲\r\n\n认\n\n真',
      applied: 2,
    });
  });

  test.each([
    ['an original that stands elsewhere', emend(2, 2, '搜索'), '“索\\n”'],
    ['a line that the seed does not have', emend(9, 1, '搜索'), '“”'],
    ['a column beyond the line', emend(2, 9, '搜索'), '“\\n认”'],
  ])('names %s and what stands there, and leaves it out', (_, emendation, found) => {
    const { diagnostics, text } = apply(emendation);
    expect(text).toBe(SEED);
    expect(diagnostics).toMatchObject([
      { ruleId: 'emendation-mismatch', file: 'a.txt', line: emendation.line, column: emendation.column },
    ]);
    expect(diagnostics[0]?.message.zh).toContain(found);
  });

  test('takes whole characters away where an original ends within one', () => {
    const { text, emended } = apply(emend(1, 1, SEED.charAt(0), '乙'));
    expect({ text, emended }).toEqual({ text: SEED.replace('𠮷', '乙'), emended: 1 });
  });

  test('names an emendation that overlaps the one before it', () => {
    const { diagnostics, applied } = apply(emend(2, 1, '搜索'), emend(2, 2, '索\n'));
    expect(applied).toBe(1);
    expect(diagnostics).toMatchObject([{ ruleId: 'emendation-overlap', line: 2, column: 2 }]);
  });
});

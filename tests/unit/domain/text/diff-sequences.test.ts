import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffSequences } from '../../../../src/domain/text/diff-sequences.ts';

const sequence = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 30 });

describe('diffSequences', () => {
  test('what lies between the differences is equal, and carrying them out turns the one into the other', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        let [inA, inB] = [0, 0];
        const rebuilt: string[] = [];
        for (const { aStart, aEnd, bStart, bEnd } of diffSequences(a, b)) {
          expect(a.slice(inA, aStart)).toEqual(b.slice(inB, bStart));
          rebuilt.push(...a.slice(inA, aStart), ...b.slice(bStart, bEnd));
          [inA, inB] = [aEnd, bEnd];
        }
        expect(a.slice(inA)).toEqual(b.slice(inB));
        expect([...rebuilt, ...a.slice(inA)]).toEqual(b);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no more edits than leaving out and adding by the longest common run of items', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const edits = diffSequences(a, b).reduce((sum, d) => sum + d.aEnd - d.aStart + d.bEnd - d.bStart, 0);
        expect(edits).toBe(a.length + b.length - 2 * longestCommon(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['甲乙丙', '甲丙', [[1, 2, 1, 1]]],
    ['甲丙', '甲乙丙', [[1, 1, 1, 2]]],
    ['甲乙丙', '甲丁丙', [[1, 2, 1, 2]]],
    ['', '甲', [[0, 0, 0, 1]]],
    ['甲', '甲', []],
    [
      '甲乙丙丁',
      '乙丙',
      [
        [0, 1, 0, 0],
        [3, 4, 2, 2],
      ],
    ],
  ])('finds what turns %s into %s', (a, b, expected) => {
    const found = diffSequences([...a], [...b]).map((d) => [d.aStart, d.aEnd, d.bStart, d.bEnd]);
    expect(found).toEqual(expected);
  });

  test('takes two long texts that share nothing for one difference', () => {
    const a = Array.from({ length: 3000 }, (_, index) => `a${String(index)}`);
    const b = Array.from({ length: 3000 }, (_, index) => `b${String(index)}`);
    expect(diffSequences(a, b)).toEqual([{ aStart: 0, aEnd: 3000, bStart: 0, bEnd: 3000 }]);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const item of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(item === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

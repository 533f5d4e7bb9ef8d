import { describe, expect, it } from 'vitest';
import { makeExcerpts } from '../../../../src/search/query/excerpt.ts';

const text = Array.from({ length: 10 }, (_, number) => `${number}一二三四五六七八九`).join('');
const at = (...starts: readonly number[]): { start: number; end: number }[] =>
  starts.map((start) => ({ start, end: start + 2 }));

function show(marks: readonly { start: number; end: number }[], around: number, most = 9): string[] {
  return makeExcerpts(text, marks, { around, most }).map((excerpt) => {
    const inside = excerpt.marks.map(({ start, end }) => text.slice(start, end)).join('|');
    return `${excerpt.start}-${excerpt.end} ${inside}`;
  });
}

describe('makeExcerpts', () => {
  it('shows what stands around a mark', () => {
    expect(show(at(50), 5)).toEqual(['45-57 5一']);
  });

  it('joins stretches that would touch, and keeps others separate', () => {
    expect(show(at(40, 52, 70), 5)).toEqual(['35-59 4一|二三', '65-77 7一']);
  });

  it('begins and ends with the text where little of it would be left out', () => {
    expect(show(at(9), 5)).toEqual(['0-16 九1']);
    expect(show(at(90), 5)).toEqual(['85-100 9一']);
  });

  it('shows the first stretches when there are too many', () => {
    expect(show(at(20, 40, 60, 80), 2, 2)).toEqual(['18-24 2一', '38-44 4一']);
  });

  it('has nothing to show without marks', () => {
    expect(show([], 5)).toEqual([]);
  });

  it('does not cut a character in two', () => {
    const pairs = '𠮷'.repeat(40);
    for (const around of [3, 4, 5]) {
      for (const { start, end } of makeExcerpts(pairs, [{ start: 40, end: 42 }], { around, most: 1 })) {
        expect([start % 2, end % 2]).toEqual([0, 0]);
      }
    }
  });
});

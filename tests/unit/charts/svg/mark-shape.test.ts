import { describe, expect, test } from 'vitest';
import type { MarkRole, MarkShape } from '../../../../src/charts/svg/mark-shape.ts';
import { markShape, markSign } from '../../../../src/charts/svg/mark-shape.ts';
import type { Comparator } from '../../../../src/schemas/vocabulary.ts';

describe('marks', () => {
  test('stand for one thing each: no two shapes are drawn alike', () => {
    const shapes: readonly MarkShape[] = ['eq', 'gte', 'lte', 'deliverable', 'report'];
    expect(new Set(shapes.map(markShape)).size).toBe(shapes.length);
  });

  test.each([
    ['target', 'eq', '●', '○'],
    ['target', 'gte', '▲', '△'],
    ['target', 'lte', '▼', '▽'],
    ['target', 'range', '▮', '▯'],
    ['deliverable', 'eq', '◆', '◇'],
    ['report', 'gte', '■', '□'],
  ] as const satisfies readonly (readonly [MarkRole, Comparator, string, string])[])(
    'of a %s (%s) are named %s, and %s where the source is not verified',
    (role, comparator, filled, hollow) => {
      expect(markSign({ role, comparator })).toBe(filled);
      expect(markSign({ role, comparator, hollow: true })).toBe(hollow);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { isInWindow, itemExtent } from '../../../../src/charts/timeline/item-extent.ts';
import type { TimelineItem } from '../../../../src/charts/timeline/timeline-input.ts';

function item(kind: TimelineItem['kind'], start: string, end: string, derived = false): TimelineItem {
  return { id: 'a', lane: 'a', kind, start, end, derived, label: '', number: 1 };
}

describe('itemExtent', () => {
  test('places a deadline where its date is over', () => {
    expect(itemExtent(item('deadline', '2025', '2025')).whole).toEqual({ from: 2026, to: 2026 });
  });

  test('runs a printed phase from its first day to its last', () => {
    expect(itemExtent(item('phase', '2022', '2026'))).toEqual({
      whole: { from: 2022, to: 2027 },
      certain: [{ from: 2022, to: 2027 }],
      uncertain: [],
    });
  });

  test('leaves the first and the last year of a derived phase uncertain', () => {
    expect(itemExtent(item('phase', '2020', '2022', true))).toEqual({
      whole: { from: 2020, to: 2023 },
      certain: [{ from: 2021, to: 2022 }],
      uncertain: [
        { from: 2020, to: 2021 },
        { from: 2022, to: 2023 },
      ],
    });
  });

  test('has nothing certain in a derived phase of two years', () => {
    expect(itemExtent(item('phase', '2023', '2024', true))).toEqual({
      whole: { from: 2023, to: 2025 },
      certain: [],
      uncertain: [{ from: 2023, to: 2025 }],
    });
  });

  test('says of an event known to the year only that it lies somewhere in it', () => {
    expect(itemExtent(item('event', '2023', '2023'))).toEqual({
      whole: { from: 2023, to: 2024 },
      certain: [],
      uncertain: [{ from: 2023, to: 2024 }],
    });
  });
});

describe('isInWindow', () => {
  test.each([
    ['deadline', '2025', { from: 2025, to: 2026 }, true],
    ['deadline', '2024', { from: 2025, to: 2026 }, false],
    ['event', '2024', { from: 2025, to: 2026 }, false],
    ['event', '2025-03', { from: 2025, to: 2026 }, true],
  ] as const)('%s %s', (kind, date, window, expected) => {
    expect(isInWindow(itemExtent(item(kind, date, date)), window)).toBe(expected);
  });
});

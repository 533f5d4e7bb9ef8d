import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fullestHalf,
  moveWindow,
  nextWindow,
  parseMonth,
  formatMonth,
  zoomWindow,
} from '../../../../src/charts/timeline/time-window.ts';

const whole = { from: 2020, to: 2027 };

describe('zoomWindow', () => {
  test('halves the stretch about a moment that stays at the same share of its width', () => {
    expect(zoomWindow({ from: 2022, to: 2026 }, 0.5, 2024, whole)).toEqual({ from: 2023, to: 2025 });
    expect(zoomWindow({ from: 2022, to: 2026 }, 0.5, 2022, whole)).toEqual({ from: 2022, to: 2024 });
  });

  test('shows the whole again when zoomed out far enough', () => {
    expect(zoomWindow({ from: 2025, to: 2027 }, 8, 2026, whole)).toEqual(whole);
  });

  test('stays inside the whole, keeps an order, and never shows less than three months', () => {
    const time = fc.double({ min: 2015, max: 2035, noNaN: true });
    fc.assert(
      fc.property(
        time,
        time,
        time,
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (a, b, centre, factor) => {
          for (const next of [
            zoomWindow({ from: Math.min(a, b), to: Math.max(a, b) }, factor, centre, whole),
            moveWindow(zoomWindow({ from: a, to: a + 1 }, 1, a, whole), factor - 5, whole),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(whole.from);
            expect(next.to).toBeLessThanOrEqual(whole.to);
            expect(next.to - next.from).toBeGreaterThan(0.24);
          }
        },
      ),
    );
  });
});

describe('moveWindow', () => {
  test('moves by a share of what is shown, and stops at either end', () => {
    expect(moveWindow({ from: 2022, to: 2024 }, 0.5, whole)).toEqual({ from: 2023, to: 2025 });
    expect(moveWindow({ from: 2025, to: 2027 }, 0.5, whole)).toEqual({ from: 2025, to: 2027 });
    expect(moveWindow({ from: 2020, to: 2021 }, -0.5, whole)).toEqual({ from: 2020, to: 2021 });
  });
});

/** A moment as the deadline that is over then. */
const moment = (time: number) => ({ whole: { from: time, to: time }, certain: [], uncertain: [] });

describe('fullestHalf', () => {
  test('goes to the half that shows most', () => {
    const extents = [2020.5, 2025.5, 2025.6, 2026].map(moment);
    expect(fullestHalf(whole, extents, 2021, whole)).toMatchObject({ from: 2022.5, to: 2026 });
  });

  test('takes of equal halves the one about the moment preferred', () => {
    const extents = [2021, 2026].map(moment);
    expect(fullestHalf(whole, extents, 2025.25, whole)).toMatchObject({ from: 2023.5, to: 2027 });
    expect(fullestHalf(whole, [], 2023.5, whole)).toMatchObject({ from: 2021.75, to: 2025.25 });
  });

  test('never shows less than three months', () => {
    const quarter = { from: 2025, to: 2025.25 };
    expect(fullestHalf(quarter, [moment(2025.1)], 2025, whole)).toEqual(quarter);
  });
});

describe('nextWindow', () => {
  test('passes over time in which nothing is to be seen', () => {
    const shown = { from: 2020, to: 2021 };
    expect(nextWindow(shown, 1, [moment(2024.2)], whole)).toEqual({ from: 2023.5, to: 2024.5 });
  });

  test('stays where nothing is on that side', () => {
    const shown = { from: 2022, to: 2023 };
    expect(nextWindow(shown, -1, [moment(2024.2)], whole)).toEqual(shown);
  });
});

describe('months in the address', () => {
  test.each([
    [2024, '2024-01'],
    [2024.5, '2024-07'],
    [2024 + 11 / 12, '2024-12'],
  ])('%d is written %s and read back', (time, text) => {
    expect(formatMonth(time)).toBe(text);
    expect(parseMonth(text)).toBeCloseTo(time, 9);
  });

  test.each(['', '2024', '2024-13', '2024-7', 'nonsense', '2024-01-01'])('“%s” is no month', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

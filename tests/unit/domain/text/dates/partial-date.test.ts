import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../../../src/domain/text/dates/compare-dates.ts';
import { elapses } from '../../../../../src/domain/text/dates/elapses.ts';
import { firstDay, lastDay, precisionOf } from '../../../../../src/domain/text/dates/partial-date.ts';
import { shiftDate } from '../../../../../src/domain/text/dates/shift-date.ts';

describe('partial dates', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2100-02', 'month', '2100-02-01', '2100-02-28'],
    ['2025-06', 'month', '2025-06-01', '2025-06-30'],
    ['2024-07-17', 'day', '2024-07-17', '2024-07-17'],
  ])('spans %s from its first to its last day', (date, precision, first, last) => {
    expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  });
});

describe('elapses', () => {
  it.each([
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2025-06', '2025-06-30', false],
    ['2025-06', '2025-07-01', true],
    ['2024-07-17', '2024-07-17', false],
    ['2024-07-17', '2024-07-18', true],
    ['2025', '2025', false],
    ['2025', '2026', true],
  ])('answers whether %s has elapsed on %s with %s', (due, asOf, expected) => {
    expect(elapses(due, asOf)).toBe(expected);
  });
});

describe('compareDates', () => {
  it('orders by the last day, then puts the shorter span first', () => {
    const dates = ['2026', '2025', '2025-12', '2025-12-31', '2024-07-17', '2025-06'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2024-07-17',
      '2025-06',
      '2025-12-31',
      '2025-12',
      '2025',
      '2026',
    ]);
    expect(compareDates('2025', '2025')).toBe(0);
  });
});

describe('shiftDate', () => {
  it.each([
    ['2022-12-29', { count: 3, unit: 'year' }, '2025'],
    ['2022', { count: 3, unit: 'year' }, '2025'],
    ['2022-12-29', { count: 6, unit: 'month' }, '2023-06'],
    ['2022-12-29', { count: 1.5, unit: 'year' }, '2024-06'],
    ['2024-02-28', { count: 2, unit: 'day' }, '2024-03-01'],
    ['2024-02-28', { count: 1, unit: 'week' }, '2024-03-06'],
    ['2022', { count: 6, unit: 'month' }, 'none'],
    ['2022-12', { count: 5, unit: 'day' }, 'none'],
  ] as const)('moves %s on by %o to %s', (base, duration, expected) => {
    expect(shiftDate(base, duration) ?? 'none').toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { endTime, startTime } from '../../../../src/charts/svg/year-time.ts';

describe('dates as times', () => {
  test.each([
    ['2024', 2024, 2025],
    ['2024-01', 2024, 2024 + 31 / 366],
    ['2024-02', 2024 + 31 / 366, 2024 + 60 / 366],
    ['2023-12-31', 2023 + 364 / 365, 2024],
    ['2024-07-02', 2024.5, 2024 + 184 / 366],
  ])('%s begins at %d and is over at %d', (date, start, end) => {
    expect(startTime(date)).toBeCloseTo(start, 9);
    expect(endTime(date)).toBeCloseTo(end, 9);
  });
});

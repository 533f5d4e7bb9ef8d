import { expect, test } from 'vitest';
import { todayInChina } from '../../../../src/checks/base/today.ts';

test.each([
  ['2026-01-31T15:59:59Z', '2026-01-31'],
  ['2026-01-31T16:00:00Z', '2026-02-01'],
  ['2025-12-31T23:00:00-10:00', '2026-01-01'],
])('at %s it is %s in China', (now, day) => {
  expect(todayInChina(new Date(now))).toBe(day);
});

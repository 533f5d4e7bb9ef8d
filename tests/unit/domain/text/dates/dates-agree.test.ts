import { expect, test } from 'vitest';
import { datesAgree } from '../../../../../src/domain/text/dates/dates-agree.ts';

test.each([
  ['2025', '2025', true],
  ['2024', '2024-09', true],
  ['2024-09-30', '2024-09', true],
  ['2024', '2025', false],
  ['2024-09', '2024-10', false],
  ['2024-09-30', '2024-10', false],
])('%s and %s may be the same day: %s', (a, b, expected) => {
  expect(datesAgree(a, b)).toBe(expected);
  expect(datesAgree(b, a)).toBe(expected);
});

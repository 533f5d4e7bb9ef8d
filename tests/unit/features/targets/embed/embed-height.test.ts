import { expect, test } from 'vitest';
import { embedHeight } from '../../../../../src/features/targets/embed/embed-height.ts';

const statement = { quote: '建成3个产教融合实训基地', value: '3个' };
const series = { statements: [statement], hasChart: false, hasRow: false };
const heightOf = (more: Partial<Parameters<typeof embedHeight>[1]>) =>
  embedHeight('zh-CN', { ...series, ...more });

test('a frame is higher for more statements, longer sentences and a row on the axis, in steps of 20 px', () => {
  const height = heightOf({});
  expect(height % 20).toBe(0);
  expect(heightOf({ statements: [statement, statement] })).toBeGreaterThan(height);
  expect(heightOf({ statements: [{ ...statement, quote: statement.quote.repeat(5) }] })).toBeGreaterThan(
    height,
  );
  expect(heightOf({ hasRow: true })).toBeGreaterThan(height);
});

test('a chart has the same height whatever it shows', () => {
  expect(heightOf({ hasChart: true, statements: [statement, statement, statement] })).toBe(
    heightOf({ hasChart: true }),
  );
});

test('the words about it run longer in English', () => {
  expect(embedHeight('en', series)).toBeGreaterThan(heightOf({}));
});

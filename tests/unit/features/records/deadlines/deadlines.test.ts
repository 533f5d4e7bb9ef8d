import { describe, expect, test } from 'vitest';
import { formatBandCount } from '../../../../../src/features/records/deadlines/band-count.ts';
import { bandLabel, bandsOf } from '../../../../../src/features/records/deadlines/bands.ts';
import { deadlinesOf } from '../../../../../src/features/records/deadlines/deadlines.ts';
import { deadlineMessages } from '../../../../../src/features/records/deadlines/messages.ts';
import type { ToneFacts } from '../../../../../src/features/records/deadlines/tone.ts';
import { toneOf } from '../../../../../src/features/records/deadlines/tone.ts';
import { countedSeries } from '../../../content/counted-site.ts';

const facts = (year: string, more: Partial<ToneFacts> = {}): ToneFacts => ({
  year,
  status: 'not-due',
  isDerived: false,
  isReference: false,
  ...more,
});

describe('the bands', () => {
  test('are the years from the first to the last, this year among them', () => {
    expect(bandsOf(['2023', '2024'], '2026').bands).toEqual(['2023', '2024', '2025', '2026']);
    expect(bandsOf([], '2026').bands).toEqual(['2026']);
  });

  test('of many years are those around this one, the others share a band at the end', () => {
    const { bands, find } = bandsOf(['2010', '2040'], '2026', 6);
    expect(bands.length).toBeLessThanOrEqual(7);
    expect(bands).toContain('2026');
    expect([find('2010'), find('2026'), find('2040')]).toEqual(['earlier', '2026', 'later']);
  });

  test('at the ends are named without a year, which 以前 and 以后 would take in', () => {
    expect(['earlier', '2026', 'later'].map((id) => bandLabel('zh-CN', id))).toEqual([
      '更早',
      '2026年',
      '更晚',
    ]);
    expect(['earlier', '2026', 'later'].map((id) => bandLabel('en', id))).toEqual([
      'Earlier',
      '2026',
      'Later',
    ]);
  });
});

describe('the count of a band', () => {
  const count = (list: readonly ToneFacts[], thisYear: string) =>
    formatBandCount('zh-CN', deadlineMessages['zh-CN'].count, list, thisYear);

  test('follows the day of the reader', () => {
    expect(count([facts('2026')], '2025')).toBe('1条');
    expect(count([facts('2026')], '2026')).toBe('今年到期1条');
    expect(count([facts('2026')], '2027')).toBe('已到期1条');
  });

  test('names derived ones and reference material apart, each deadline once', () => {
    const list = [facts('2024'), facts('2024', { isDerived: true }), facts('2024', { isReference: true })];
    expect(count(list, '2026')).toBe('已到期1条，推算1条，未核实1条');
    expect(formatBandCount('en', deadlineMessages.en.count, list, '2023')).toBe(
      '1 deadline, 1\u00a0derived, 1\u00a0unverified',
    );
  });
});

test.each([
  ['current', facts('2026')],
  ['later', facts('2027')],
  ['elapsed', facts('2025')],
  ['derived', facts('2020', { isDerived: true })],
  ['reported', facts('2020', { status: 'reported' })],
  ['unverified', facts('2026', { isReference: true, status: 'unverified' })],
] as const)('a deadline is drawn as %s by its date, or by what is known beyond it', (tone, given) => {
  expect(toneOf(given, '2026')).toBe(tone);
});

test('deadlines of a series are its dated statements in their order, without those that repeat another', () => {
  expect(
    deadlinesOf('zh-CN', countedSeries('city-base'), '2026').map(({ id, region }) => [id, region]),
  ).toEqual([
    ['city-base-2025', '甲市'],
    ['city-base-four', '甲市'],
  ]);
});

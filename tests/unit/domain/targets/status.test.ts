import { describe, expect, it } from 'vitest';
import { comparisonOutcome } from '../../../../src/domain/targets/comparison-outcome.ts';
import type { StatusFacts } from '../../../../src/domain/targets/status.ts';
import { statusOf } from '../../../../src/domain/targets/status.ts';
import type { Report } from '../../../../src/schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../../../src/schemas/target.ts';
import { without } from './without.ts';

const facts: StatusFacts = {
  kind: 'target',
  due: '2025',
  dueBasis: 'explicit',
  isReference: false,
  results: [],
  searches: [],
};
const undated = without(facts, 'due');

describe('statusOf', () => {
  it.each<[string, StatusFacts, string, string | undefined]>([
    ['a year ahead', facts, '2024-06-01', 'not-due'],
    ['its own year', facts, '2025-06-01', 'due-this-year'],
    ['its last day', facts, '2025-12-31', 'due-this-year'],
    ['the day after', facts, '2026-01-01', 'elapsed-no-result'],
    ['a month of this year still ahead', { ...facts, due: '2025-09' }, '2025-06-01', 'due-this-year'],
    ['a search made in time', { ...facts, searches: ['2026-02-01'] }, '2026-03-01', 'elapsed-searched'],
    ['a search made too early', { ...facts, searches: ['2025-12-01'] }, '2026-03-01', 'elapsed-no-result'],
    ['a search not yet made', { ...facts, searches: ['2026-04-01'] }, '2026-03-01', 'elapsed-no-result'],
    ['no date', undated, '2026-03-01', 'undated'],
    ['a derived date long past', { ...facts, dueBasis: 'derived' }, '2030-01-01', 'derived-date'],
    [
      'a verified result',
      { ...facts, results: [{ known: '2024', isVerified: true }] },
      '2024-06-01',
      'reported',
    ],
    [
      'a result not yet known',
      { ...facts, results: [{ known: '2025-03-01', isVerified: true }] },
      '2024-06-01',
      'not-due',
    ],
    ['an unverified result', { ...facts, results: [{ isVerified: false }] }, '2024-06-01', 'unverified'],
    [
      'a verified result among unverified ones',
      { ...facts, results: [{ isVerified: false }, { isVerified: true }] },
      '2024-06-01',
      'reported',
    ],
    ['reference material', { ...facts, isReference: true }, '2026-03-01', 'unverified'],
    ['a policy rate', { ...facts, kind: 'policy-rate' }, '2026-03-01', undefined],
  ])('gives %s its status', (_case, given, asOf, status) => {
    expect(statusOf(given, asOf)).toBe(status);
  });
});

describe('comparisonOutcome', () => {
  const comparison = { target: 'a-1', report: 'r', comparable: true, reason: '口径相同', reasonEn: 'same' };
  const point: TargetPoint = {
    id: 'a-1',
    value: 10,
    unit: '个',
    due: '2025',
    dueBasis: 'explicit',
    modality: 'stated',
    provision: 's3-p1',
    quote: '建成10个',
    organisations: [],
  };
  const series: TargetSeries = {
    id: 'a',
    policy: 'one',
    name: '基地',
    nameEn: 'bases',
    unit: '个',
    kind: 'target',
    counting: 'cumulative',
    review: 'reviewed',
    points: [point],
  };
  const report: Report = {
    id: 'r',
    policy: 'two',
    name: '基地',
    nameEn: 'bases',
    role: 'result',
    value: 12,
    unit: '个',
    counting: 'cumulative',
    asOf: '2025',
    source: { provision: 'p1', quote: '12个' },
    review: 'reviewed',
  };

  it.each<[string, Partial<Report>, Partial<TargetPoint>, boolean, boolean, string]>([
    ['a larger value', {}, {}, true, true, 'meets'],
    ['the value itself', { value: 10 }, {}, true, true, 'meets'],
    ['a smaller value', { value: 9 }, {}, true, true, 'below'],
    ['a source that is not official', {}, {}, true, false, 'not-comparable'],
    ['a comparison that a person ruled out', {}, {}, false, true, 'not-comparable'],
    ['another unit', { unit: '家' }, {}, true, true, 'not-comparable'],
    ['another way of counting', { counting: 'new' }, {}, true, true, 'not-comparable'],
    ['a value from before the due date', { asOf: '2024' }, {}, true, true, 'not-comparable'],
    ['a value from the middle of the due year', { asOf: '2025-06' }, {}, true, true, 'not-comparable'],
    ['a baseline', { role: 'baseline' }, {}, true, true, 'not-comparable'],
    ['an approximate value', { comparator: 'approx' }, {}, true, true, 'not-comparable'],
    ['a ceiling', {}, { comparator: 'lte' }, true, true, 'not-comparable'],
    ['a derived due date', {}, { dueBasis: 'derived' }, true, true, 'not-comparable'],
  ])('compares %s with the target', (_case, reported, target, comparable, isVerified, outcome) => {
    expect(
      comparisonOutcome(
        { ...comparison, comparable },
        { ...point, ...target },
        series,
        { ...report, ...reported },
        isVerified,
      ),
    ).toBe(outcome);
  });
});

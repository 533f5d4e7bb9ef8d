import { expect, test } from 'vitest';
import type { TrackedPoint } from '../../../../../src/content/site.ts';
import { viewStatuses } from '../../../../../src/features/targets/target/series-statuses.ts';
import { samplePoint } from '../../../content/sample-records.ts';

const tracked = (due: string | undefined, status: TrackedPoint['status']): TrackedPoint => ({
  point: samplePoint({ id: 'a', due }),
  status,
  statusData: {},
  isCharged: false,
  reports: [],
  searches: [],
  differing: [],
});

test('a series has one status a date, none for a date that is not stated, and none at all for a policy rate', () => {
  const points = [
    tracked('2024', 'elapsed-no-result'),
    tracked('2024', 'elapsed-no-result'),
    tracked('2026', 'due-this-year'),
    tracked(undefined, 'undated'),
  ];
  expect(viewStatuses('zh-CN', points).map(({ due, status }) => due + status)).toEqual([
    '2024年：已到期，本站未收录结果',
    '2026年：今年到期',
  ]);
  expect(viewStatuses('zh-CN', [tracked('2024', undefined)])).toEqual([]);
});

test('a single date is not said again before its status', () => {
  expect(viewStatuses('zh-CN', [tracked('2026', 'due-this-year')]).map(({ due }) => due)).toEqual(['']);
});

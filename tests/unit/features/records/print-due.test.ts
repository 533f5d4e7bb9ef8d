import { expect, test } from 'vitest';
import { formatDue } from '../../../../src/features/records/format-statement.ts';
import { samplePoint } from '../../content/sample-records.ts';

test.each([
  [
    'a printed date is said as a date',
    { due: '2025-12', dueBasis: 'explicit' },
    '2025年12月',
    'December 2025',
  ],
  [
    'a printed date is said as a date, in any words it is printed in',
    { due: '2025', dueBasis: 'explicit', dueText: '2025年底' },
    '2025年',
    '2025',
  ],
  ['a date without a basis is a printed one', { due: '2025' }, '2025年', '2025'],
  [
    'a derived date follows the words that it comes from, and is said to be derived',
    { due: '2024', dueBasis: 'derived', dueText: '用1年左右时间' },
    '用1年左右时间（推算为2024年）',
    '“用1年左右时间” (derived: 2024)',
  ],
  ['that there is no date is said', { dueText: '近期' }, '没写时限', 'No date stated'],
] as const)('%s', (_rule, fields, chinese, english) => {
  expect(formatDue('zh-CN', samplePoint({ id: 'a', ...fields }))).toBe(chinese);
  expect(formatDue('en', samplePoint({ id: 'a', ...fields }))).toBe(english);
});

import { describe, expect, test } from 'vitest';
import type { DutyStatementWords } from '../../../../../src/exports/documents/duties/duty-passages.ts';
import { dutyPassages, noDate } from '../../../../../src/exports/documents/duties/duty-passages.ts';

const text = '到2025年建成2个基地和1个中心，培训500人次，覆盖全部乡镇。';

function passagesOf(...statements: readonly Partial<DutyStatementWords>[]) {
  const all = statements.map((statement, index) => ({
    id: `plan-bases-${String(index)}`,
    quote: '',
    due: noDate,
    isRate: false,
    ...statement,
  }));
  return dutyPassages(text, all).map((passage) => [passage.text, passage.due, passage.statements.length]);
}

describe('dutyPassages', () => {
  test('keeps quotations apart that share no character, in printed order', () => {
    expect(passagesOf({ quote: '培训500人次' }, { quote: '建成2个基地' })).toEqual([
      ['建成2个基地', '未写明时限', 1],
      ['培训500人次', '未写明时限', 1],
    ]);
  });

  test('joins quotations that overlap, contain each other or are the same to one passage', () => {
    expect(
      passagesOf(
        { quote: '建成2个基地和1个中心', due: '到2025年' },
        { quote: '1个中心，培训500人次' },
        { quote: '1个中心' },
        { quote: '覆盖全部乡镇' },
        { quote: '覆盖全部乡镇' },
      ),
    ).toEqual([
      ['建成2个基地和1个中心，培训500人次', '到2025年；未写明时限', 3],
      ['覆盖全部乡镇', '未写明时限', 2],
    ]);
  });

  test('leaves words that the task does not hold as they are, after those that it does', () => {
    expect(passagesOf({ quote: '标题里的话' }, { quote: '建成2个基地' })).toEqual([
      ['建成2个基地', '未写明时限', 1],
      ['标题里的话', '未写明时限', 1],
    ]);
  });
});

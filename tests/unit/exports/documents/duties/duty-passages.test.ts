import { describe, expect, test } from 'vitest';
import { dutyPassages } from '../../../../../src/exports/documents/duties/duty-passages.ts';
import type { DutyTask } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { targetSeriesSchema } from '../../../../../src/schemas/target.ts';

const text = '到2025年建成2个基地和1个中心，培训500人次，覆盖全部乡镇。';

function passagesOf(...points: readonly object[]) {
  const series = targetSeriesSchema.parse({
    id: 'plan-bases',
    policy: 'plan',
    name: '基地',
    nameEn: 'Bases',
    kind: 'target',
    counting: 'unstated',
    review: 'reviewed',
    points: points.map((point, index) => ({
      id: `plan-bases-${String(index)}`,
      modality: 'stated',
      provision: 's1-p1',
      organisations: [],
      ...point,
    })),
  });
  const task: DutyTask = {
    policy: 'plan',
    paragraph: 's1-p1',
    provision: 's1',
    title: '1.建设基地',
    text,
    fullText: `1.建设基地。${text}`,
    basis: 'line',
    areDutiesRecorded: true,
    bodies: [],
    line: undefined,
    statements: series.points.map((point) => ({ series, point })),
    citation: '',
  };
  return dutyPassages(task).map(({ text: passage, due, statements }) => [passage, due, statements.length]);
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
        { quote: '建成2个基地和1个中心', due: '2025', dueText: '到2025年', dueBasis: 'explicit' },
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

import { describe, expect, test } from 'vitest';
import { viewMarks } from '../../../src/library/target-marks.ts';
import type { StatementView } from '../../../src/library/target-statement.ts';
import type { TrackedReport, TrackedSeries } from '../../../src/content/site.ts';
import type { Report } from '../../../src/schemas/report.ts';
import type { TargetPoint } from '../../../src/schemas/target.ts';

const point: TargetPoint = {
  id: 'a',
  modality: 'stated',
  provision: 's1-p1',
  quote: '建成',
  organisations: [],
};
function tracked(points: readonly Partial<TargetPoint>[], reports: readonly Partial<Report>[] = []) {
  return {
    series: { id: 'a', policy: 'city-2022', name: '' },
    policy: { id: 'city-2022' },
    points: points.map((more) => ({
      point: { ...point, ...more },
      reports: reports.map((report) => ({
        report: {
          role: 'baseline',
          policy: 'city-2022',
          source: { provision: 's1', quote: '已被评为试点' },
          ...report,
        },
      })) as unknown as readonly TrackedReport[],
    })),
  } as unknown as TrackedSeries;
}
const statement = (more: Partial<StatementView>) =>
  ({ value: '', organisations: [], isCharged: false, ...more }) as StatementView;
const markOf = (name: string, facts: TrackedSeries, statements: readonly StatementView[] = []) =>
  viewMarks('zh-CN', facts, statements).find((mark) => mark.name === name);

describe('the six marks', () => {
  test.each([
    ['a number', { value: 7, unit: '个' }, true, '写明7个'],
    [
      'a relation alone',
      { relative: { base: '全省平均水平', text: '达到全省平均水平' } },
      false,
      '没有写数字',
    ],
  ])('say of %s what is stated', (_what, more, stated, reason) => {
    expect(markOf('数值', tracked([more]))).toMatchObject({ stated, reason });
  });

  test.each([
    ['a number', { value: 7, unit: '个' }, '本文件另写明现状：7个'],
    ['words alone', {}, '本文件另写明现状：“已被评为试点”'],
  ])('print a baseline of %s', (_what, report, reason) => {
    expect(markOf('基数', tracked([{}], [report]))).toMatchObject({ stated: true, reason });
  });

  test('take no baseline from another document, and no result for one', () => {
    expect(
      markOf(
        '基数',
        tracked(
          [{}],
          [
            { value: 7, policy: 'other-2024' },
            { role: 'result', value: 7 },
          ],
        ),
      ),
    ).toMatchObject({
      stated: false,
    });
  });

  test.each([
    [true, true, '甲局、乙局'],
    [false, false, '文件未列责任单位'],
  ])('count a body only where it is charged (%s)', (isCharged, stated, reason) => {
    const organisations = ['甲局', '乙局'].map((name) => ({ name, href: '' }));
    expect(markOf('责任单位', tracked([{}]), [statement({ isCharged, organisations })])).toMatchObject({
      stated,
      reason,
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { TrackedSeries } from '../../../../../src/content/site.ts';
import { viewMarks } from '../../../../../src/features/targets/target/target-marks.ts';
import type { StatementView } from '../../../../../src/features/targets/target/target-statement.ts';
import type { Report } from '../../../../../src/schemas/report.ts';
import type { TargetPoint } from '../../../../../src/schemas/target.ts';
import { countedSeries, countedSite } from '../../../content/counted-site.ts';
import { sampleReport, sampleSeries } from '../../../content/sample-records.ts';

/** A series of the city, with every published value shown with each of its statements. */
function tracked(
  points: readonly Partial<TargetPoint>[],
  values: readonly Partial<Report>[] = [],
): TrackedSeries {
  const reports = values.map((report, index) =>
    sampleReport({
      id: `value-${index}`,
      role: 'baseline',
      policy: 'city-2025',
      source: { provision: 's1', quote: '已被评为试点' },
      ...report,
    }),
  );
  const series = sampleSeries({
    id: 'made',
    policy: 'city-2025',
    points: points.map((point, index) => ({ id: `made-${index}`, ...point })),
  });
  const comparisons = series.points.flatMap((point) =>
    reports.map((report) => ({
      target: point.id,
      report: report.id,
      comparable: false,
      reason: '口径不同',
      reasonEn: 'Not the same',
    })),
  );
  return countedSeries('made', countedSite({ targets: [series], reports, comparisons }));
}
const statement = (more: Partial<StatementView>): StatementView => ({
  id: 'made-0',
  value: '',
  due: '',
  dueText: undefined,
  modality: '',
  modalityText: undefined,
  quote: '',
  conjecture: undefined,
  position: '',
  href: '',
  organisations: [],
  isCharged: false,
  uncharged: '',
  named: '',
  status: '',
  statusData: {},
  variant: false,
  variants: [],
  repeat: false,
  note: undefined,
  searches: [],
  citation: '',
  ...more,
});
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
            { value: 7, policy: 'county-2024' },
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

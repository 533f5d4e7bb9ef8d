import { describe, expect, test } from 'vitest';
import type { TrackedSeries } from '../../../../../src/content/site.ts';
import { formatMarks } from '../../../../../src/features/targets/target/format-marks.ts';
import { viewMarks } from '../../../../../src/features/targets/target/target-marks.ts';
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
const stateOf = (name: string, facts: TrackedSeries) =>
  viewMarks('zh-CN', facts).find((mark) => mark.name === name)?.state;

describe('the six marks', () => {
  test.each([
    ['a number', { value: 7, unit: '个' }, 'stated'],
    ['a relation alone', { relative: { base: '全省平均水平', text: '达到全省平均水平' } }, 'unstated'],
  ])('say of %s what is stated', (_what, more, state) => {
    expect(stateOf('数目', tracked([more]))).toBe(state);
  });

  test('take a baseline of the document itself for one, with a number or without', () => {
    expect(stateOf('基数', tracked([{}], [{ value: 7, unit: '个' }]))).toBe('stated');
    expect(stateOf('基数', tracked([{}], [{}]))).toBe('stated');
  });

  test('take no baseline from another document, and no result for one', () => {
    const others = [
      { value: 7, policy: 'county-2024' },
      { role: 'result', value: 7 },
    ] as const;
    expect(stateOf('基数', tracked([{}], others))).toBe('unstated');
  });

  test('count a body only where it is charged, and say nothing of what is not yet recorded', () => {
    const facts = tracked([{ organisations: ['city-bureau'] }]);
    const charge = (isCharged: boolean, areDutiesRecorded: boolean): TrackedSeries => ({
      ...facts,
      areDutiesRecorded,
      points: facts.points.map((each) => ({ ...each, isCharged })),
    });
    expect(stateOf('责任单位', charge(true, true))).toBe('stated');
    expect(stateOf('责任单位', charge(false, true))).toBe('unstated');
    expect(stateOf('责任单位', charge(false, false))).toBe('unread');
  });
});

describe('the line of the marks', () => {
  const mark = (name: string, state: 'stated' | 'unstated' | 'unread') => ({ name, state });
  test('says first what is written, then what is not, then what is not recorded', () => {
    const marks = [
      mark('数目', 'stated'),
      mark('责任单位', 'unread'),
      mark('范围', 'unstated'),
      mark('时限', 'stated'),
    ];
    expect(formatMarks('zh-CN', marks)).toBe('写明：数目、时限；没写：范围；尚未录全：责任单位。');
    expect(formatMarks('en', marks.slice(0, 1))).toBe('Stated: 数目.');
  });
});

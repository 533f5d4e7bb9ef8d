import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/maintenance/dialogue/question.ts';
import { figureTask } from '../../../../src/maintenance/figure/task.ts';
import { afterwards, answer, fixtureProject, problemsOf } from '../fixture-project.ts';

const project = fixtureProject();
const SOURCE = {
  title: '云川市职业教育工作情况通报',
  publisher: '云川市教育体育局',
  published: '2024-02-01',
  retrieved: '2026-06-30',
};
const ENTERPRISES = { ...SOURCE, series: 'yunchuan-2022-pilot-enterprise' };

function recorded(answers: Readonly<Record<string, string>>, asked: Question[] = []) {
  const after = afterwards(project, answer(figureTask, project, answers, asked));
  return {
    report: after.content.reports.records.find(({ value }) =>
      project.content.reports.records.every((old) => old.value.id !== value.id),
    )?.value,
    comparison: after.content.comparisons.records.at(-1)?.value,
    problems: problemsOf(after),
  };
}

describe('a published value', () => {
  test('is read from its sentence: number, unit, day and counting; the check is clean', () => {
    const quote = '2023年全市认定产教融合型企业5家、建成实训基地3个';
    const { report, problems } = recorded({ ...ENTERPRISES, quote, value: '5家', same: 'yes' });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      region: '云川市',
      indicator: 'pilot-enterprise',
      role: 'result',
      value: 5,
      valueText: '5家',
      unit: '家',
      counting: 'unstated',
      asOf: '2023',
      asOfText: '2023年',
      asOfBasis: 'explicit',
      source: { ...SOURCE, quote },
    });
  });

  test('that was printed as a change records both ends', () => {
    const quote = '2023年产教融合型企业由4家增加到5家';
    const { report, problems } = recorded({ ...ENTERPRISES, quote, same: 'yes' });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ from: 4, value: 5 });
  });

  test('whose sentence has no date is of the day that somebody gives, with the reason noted', () => {
    const quote = '全市共有产教融合型企业5家';
    const { report, problems } = recorded({ ...ENTERPRISES, quote, 'as-of': '2023-12', same: 'yes' });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      asOf: '2023-12',
      asOfBasis: 'derived',
      note: expect.stringContaining('时限：') as string,
    });
  });

  test('asks which number is meant only where the sentence has several', () => {
    const asked: Question[] = [];
    recorded({ ...ENTERPRISES, quote: '2023年全市共有产教融合型企业5家', same: 'yes' }, asked);
    expect(asked.map(({ id }) => id)).not.toContain('value');
  });

  test('proposes the target of the place and thing that the sentence and its publisher name', () => {
    const asked: Question[] = [];
    recorded({ ...ENTERPRISES, quote: '2023年全市共有产教融合型企业5家', same: 'yes' }, asked);
    const question = asked.find(({ id }) => id === 'series');
    expect(question?.kind === 'choice' && question.choices[0]?.value).toBe('yunchuan-2022-pilot-enterprise');
  });
});

describe('the rule of comparison', () => {
  test.each([
    ['a later result of the same thing', '2023年全市共有产教融合型企业5家', { same: 'yes' }, true, '相合'],
    [
      'another thing, as somebody says',
      '2023年全市共有产教融合型企业5家',
      { same: 'no', difference: '入库不是认定。' },
      false,
      '入库不是认定。',
    ],
    [
      'a state before the target',
      '2023年全市共有产教融合型企业5家',
      { role: 'baseline' },
      false,
      '公布值是目标之前的现状',
    ],
    ['another unit', '2023年全市共有产教融合型企业5个', {}, false, '单位不同：目标是“家”，公布值是“个”'],
    ['another way of counting', '2023年全市累计认定产教融合型企业5家', {}, false, '计数口径不同'],
    [
      'a day before the due date',
      '2022年全市共有产教融合型企业5家',
      { statement: 'yunchuan-2022-pilot-enterprise-2023' },
      false,
      '早于目标的时限 2023',
    ],
  ])('%s is compared or not, and the record says why', (_, quote, answers, comparable, reason) => {
    const { comparison, problems } = recorded({ ...ENTERPRISES, quote, ...answers });
    expect(problems).toEqual([]);
    expect(comparison).toMatchObject({ target: 'yunchuan-2022-pilot-enterprise-2023', comparable });
    expect(comparison?.reason).toContain(reason);
  });

  test('is told at once', () => {
    const outcome = answer(figureTask, project, {
      ...ENTERPRISES,
      quote: '2023年全市累计认定产教融合型企业5家',
    });
    const notes = outcome.kind === 'plan' ? outcome.notes.map(({ zh }) => zh) : [];
    expect(notes.join('\n')).toContain('口径不同，不作比较：计数口径不同');
  });
});

test.each([
  ['an address without a scheme', { url: 'www.yunchuan.example' }],
  ['a day that is yet to come', { retrieved: '2027-01-01' }],
  ['a date that is none', { published: '二〇二四年' }],
])('%s is refused', (_, wrong) => {
  expect(() => answer(figureTask, project, { ...ENTERPRISES, quote: '2023年共有企业5家', ...wrong })).toThrow(
    Object.keys(wrong)[0],
  );
});

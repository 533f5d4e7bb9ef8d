import { describe, expect, test } from 'vitest';
import { dutyRows, serializeDutyCsv } from '../../../../../src/exports/documents/duties/duty-table.ts';
import type { DutyTask } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { dutyTasks } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { targetSeriesSchema } from '../../../../../src/schemas/target.ts';
import { fixtureDocuments, fixtureRecords } from '../../fixture-documents.ts';

const corpus = { documents: fixtureDocuments, ...fixtureRecords };

function task(kind: string, ...points: readonly object[]): DutyTask {
  const series = targetSeriesSchema.parse({
    id: 'plan-bases',
    policy: 'plan',
    name: '基地',
    nameEn: 'Bases',
    kind,
    counting: 'unstated',
    review: 'reviewed',
    points: points.map((point, index) => ({
      id: `plan-bases-${index}`,
      modality: 'stated',
      provision: 's1-p1',
      quote: '建成基地',
      organisations: ['bureau'],
      ...point,
    })),
  });
  return {
    policy: 'plan',
    paragraph: 's1-p1',
    provision: 's1',
    title: '1.建设基地',
    text: '建成基地。(责任单位:市教育局、财政局)',
    basis: 'line',
    areDutiesRecorded: true,
    bodies: ['市教育局', '财政局'],
    line: '(责任单位:市教育局、财政局)',
    statements: series.points.map((point) => ({ series, point })),
    citation: '《示例》一、1.',
  };
}

describe('dutyRows', () => {
  test('has a line a statement and numbers the lines through', () => {
    const rows = dutyRows([task('target', {}, {}), task('target', {})]);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('keeps a task without a recorded statement, its target empty', () => {
    expect(dutyRows([{ ...task('target', {}), statements: [] }])).toEqual([
      {
        number: 1,
        task: '1.建设基地',
        target: '',
        due: '未写明时限',
        bodies: '市教育局、财政局',
        source: '《示例》一、1.',
      },
    ]);
  });

  test.each([
    [
      'prints the words of the text',
      { due: '2025', dueText: '到2025年底', dueBasis: 'explicit' },
      '到2025年底',
    ],
    ['prints the date where no words are recorded', { due: '2025-06', dueBasis: 'explicit' }, '2025年6月'],
    [
      'says that a date is worked out',
      { due: '2025', dueText: '三年内', dueBasis: 'derived' },
      '三年内（推算：2025年）',
    ],
    ['says that there is no date', {}, '未写明时限'],
  ])('%s', (_title, point, due) => {
    expect(dutyRows([task('target', point)])[0]?.due).toBe(due);
  });

  test('marks policy rates, and bodies that only the sentence names', () => {
    expect(dutyRows([task('policy-rate', {})])[0]?.target).toBe('（政策标准）建成基地');
    expect(dutyRows([{ ...task('target', {}), basis: 'sentence' }])[0]?.bodies).toBe(
      '市教育局、财政局（原句写到；文件未列责任单位）',
    );
  });
});

describe('printDutyCsv', () => {
  test('begins with the head of the table that an office uses', () => {
    const csv = serializeDutyCsv([task('target', { due: '2025', dueText: '2025年' })]);
    expect(csv).toBe(
      '\u{feff}序号,任务,目标,时限,责任单位（按原文顺序）,出处\r\n1,1.建设基地,建成基地,2025年,市教育局、财政局,《示例》一、1.\r\n',
    );
  });

  test('gives every body of the fixture documents a readable table', () => {
    for (const { id } of fixtureRecords.organisations) {
      const lines = serializeDutyCsv(dutyTasks(corpus, id, 'policy'))
        .trimEnd()
        .split('\r\n');
      for (const line of lines) expect(line.match(/,/g)?.length).toBeGreaterThanOrEqual(5);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { dutyRows } from '../../../../../src/exports/documents/duties/duty-rows.ts';
import { dutyTasks } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { dutyWords } from '../../../../../src/exports/documents/duties/duty-words.ts';
import { sampleOrganisation, sampleSeries } from '../../../content/sample-records.ts';
import { samplePolicy } from '../../../domain/citing/sample-documents.ts';

const line = '（县水务局负责）';
const item = {
  id: 's1',
  label: '1.',
  heading: '建成2座水厂。',
  runIn: true,
  paragraphs: [{ id: 's1-p1', text: line }],
  children: [],
};
const corpus = {
  documents: [{ policy: samplePolicy({ id: 'plan', title: '示例方案' }), text: { provisions: [item] } }],
  organisations: [sampleOrganisation({ id: 'water', name: '县水务局' })],
  targets: [
    sampleSeries({
      id: 'works',
      policy: 'plan',
      points: [{ id: 'works-1', provision: 's1', quote: '建成2座水厂', organisations: ['water'] }],
    }),
  ],
};

describe('the tasks of a body', () => {
  test('join a sentence that is a heading with the line printed after it', () => {
    const duties = [{ policy: 'plan', provision: 's1-p1', quote: line, organisations: ['water'] }];
    const tasks = dutyTasks({ ...corpus, duties }, 'water', 'policy');
    expect(tasks).toMatchObject([
      { paragraph: 's1-p1', basis: 'line', bodies: ['县水务局'], text: `建成2座水厂。${line}` },
    ]);
    expect(tasks[0]?.statements.map(({ point }) => point.id)).toEqual(['works-1']);
  });

  test('do not say that the document lists no bodies while a line of it is not on record', () => {
    const [row] = dutyRows(dutyTasks({ ...corpus, duties: [] }, 'water', 'policy').map(dutyWords));
    expect(row?.bodies).toContain('尚未录全');
    expect(row?.bodies).not.toContain('未列');
  });
});

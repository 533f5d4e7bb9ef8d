import { describe, expect, test } from 'vitest';
import { dutyRows } from '../../../../../src/exports/documents/duties/duty-rows.ts';
import { serializeDutyCsv } from '../../../../../src/exports/documents/duties/duty-table.ts';
import type { DutyTask } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { dutyTasks } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { dutyWords } from '../../../../../src/exports/documents/duties/duty-words.ts';
import { targetSeriesSchema } from '../../../../../src/schemas/target.ts';
import { targetRecords } from '../../../../../src/exports/records/target-record.ts';
import { sampleCorpus } from '../../sample-corpus.ts';
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
    fullText: '1.建设基地。建成基地。(责任单位:市教育局、财政局)',
    basis: 'line',
    areDutiesRecorded: true,
    bodies: ['市教育局', '财政局'],
    line: '(责任单位:市教育局、财政局)',
    statements: series.points.map((point) => ({ series, point })),
    citation: '《示例》一、1.',
  };
}

describe('dutyRows', () => {
  test('has a line a task and numbers the lines through', () => {
    const rows = dutyRows([task('target', {}, {}), task('target', {})].map(dutyWords));
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('keeps a task without a recorded statement, its target empty', () => {
    expect(dutyRows([dutyWords({ ...task('target', {}), statements: [] })])).toEqual([
      {
        number: 1,
        task: '1.建设基地',
        text: '1.建设基地。建成基地。(责任单位:市教育局、财政局)',
        passages: [],
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
    expect(dutyRows([dutyWords(task('target', point))])[0]?.passages[0]?.due).toBe(due);
  });

  test('marks policy rates, and bodies that only the sentence names', () => {
    expect(dutyRows([dutyWords(task('policy-rate', {}))])[0]?.passages[0]?.text).toBe('（政策标准）建成基地');
    expect(dutyRows([dutyWords({ ...task('target', {}), basis: 'sentence' })])[0]?.bodies).toBe(
      '市教育局、财政局（原句写到；文件未列责任单位）',
    );
  });
});

describe('serializeDutyCsv', () => {
  const statements = new Map(targetRecords(sampleCorpus).map((record) => [record.id, record]));
  const facts = { ...sampleCorpus, statements };

  test('begins with the columns of the table that an office uses, then has those of the data under their names', () => {
    const point = { id: 'jia-2025-base-2025', due: '2025', dueText: '2025年' };
    const [head, row] = serializeDutyCsv([task('target', point)], facts).split('\r\n');
    expect(head).toBe(
      '\u{feff}序号,任务,任务原文,目标,时限,责任单位（按原文顺序）,出处,id,policy,nature,document,documentEn,region,regionEn,name,nameEn,value,valueMax,unit,comparator,due,provision,quote,address',
    );
    expect(row).toBe(
      "1,1.建设基地,1.建设基地。建成基地。(责任单位:市教育局、财政局),建成基地,2025年,市教育局、财政局,《示例》一、1.,jia-2025-base-2025,jia-2025,policy,甲市职业教育行动方案（2025—2027年）,Sample,示例市,Sample,“双师型”基地,bases,5,10,个,range,2025,s1-p1,'=30%以上的“双师型”基地5-10个,https://zhice.example/policies/jia-2025/#s1-p1",
    );
  });

  test('has a line a statement, under the number of its task, and each passage once', () => {
    const two = task('target', { quote: '建成基地' }, { quote: '基地。' });
    const rows = serializeDutyCsv([two, task('target', {})], facts)
      .trimEnd()
      .split('\r\n')
      .slice(1);
    expect(rows.map((row) => row.split(',').filter((_, index) => index === 0 || index === 3))).toEqual([
      ['1', '建成基地。'],
      ['1', ''],
      ['2', '建成基地'],
    ]);
  });

  test('gives a task without a statement the line that charges the body, and its address', () => {
    const [, row] = serializeDutyCsv(
      [{ ...task('target', {}), policy: 'jia-2025', paragraph: 's2-p1', statements: [] }],
      facts,
    ).split('\r\n');
    expect(row).toMatch(
      /,jia-2025,policy,.*,,,,,,,,s2-p1,\(责任单位:市教育局、财政局\),https:\/\/zhice\.example\/policies\/jia-2025\/#s2-p1$/u,
    );
  });

  test('gives every body of the fixture documents a readable table', () => {
    for (const { id } of fixtureRecords.organisations) {
      const lines = serializeDutyCsv(dutyTasks(corpus, id, 'policy'), { ...corpus, statements: new Map() })
        .trimEnd()
        .split('\r\n');
      for (const line of lines) expect(line.match(/,/g)?.length).toBeGreaterThanOrEqual(5);
    }
  });
});

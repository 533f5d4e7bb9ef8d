import { describe, expect, test } from 'vitest';
import { dutyTasks } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { fixtureDocuments, fixtureRecords } from '../../fixture-documents.ts';

const corpus = { documents: fixtureDocuments, ...fixtureRecords };
const tasksOf = (id: string) => dutyTasks(corpus, id, 'policy');

describe('dutyTasks', () => {
  test.each([
    ['shili-education-bureau', 11],
    ['shili-drc', 5],
    ['shili-tax-bureau', 1],
  ])('finds the tasks whose line lists %s', (id, count) => {
    const tasks = tasksOf(id);
    expect(tasks.map(({ basis }) => basis)).toEqual(Array.from({ length: count }, () => 'line'));
    expect(tasks.map(({ policy, paragraph }) => `${policy} ${paragraph}`)).toEqual(
      fixtureRecords.duties
        .filter(({ organisations }) => organisations.includes(id))
        .map((duty) => `${duty.policy} ${duty.provision}`),
    );
  });

  test('gives a task its heading, its text, its bodies as printed and its position', () => {
    const task = tasksOf('shili-education-bureau').find(({ provision }) => provision === 's4-5-12');
    expect(task).toMatchObject({
      title: '12.共建市域产教融合联合体',
      bodies: ['市发展和改革委员会', '教育局', '临港经济区管理委员会', '示例市职业技术学院'],
      citation: '《示例市以产教融合促进职业教育提质发展实施方案》（示教发〔2024〕18号）四、（五）12.',
    });
    expect(task?.text).toContain('(责任单位:市发展和改革委员会、教育局');
  });

  test('lists the statements of a task in the order of its text', () => {
    const task = tasksOf('shili-education-bureau').find(({ provision }) => provision === 's4-1-2');
    const offsets = task?.statements.map(({ point }) => task.text.indexOf(point.quote)) ?? [];
    expect(offsets.length).toBeGreaterThan(1);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(offsets).not.toContain(-1);
  });

  test('names the bodies of a sentence as it prints them where the text has no line of bodies', () => {
    const [task] = tasksOf('yangben-centre');
    expect(task).toMatchObject({ basis: 'sentence', bodies: ['县职教中心'], line: undefined });
  });

  test('keeps what reference material says separate', () => {
    expect(tasksOf('jingyu-new-area')).toEqual([]);
    const [task] = dutyTasks(corpus, 'jingyu-new-area', 'reference');
    expect(task?.citation).toMatch(/^【机器改写文本，不可作为引文】/);
  });
});

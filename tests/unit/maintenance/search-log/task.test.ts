import { expect, test } from 'vitest';
import type { Question } from '../../../../src/maintenance/dialogue/question.ts';
import { searchLogTask } from '../../../../src/maintenance/search-log/task.ts';
import { afterwards, answer, fixtureProject, problemsOf } from '../fixture-project.ts';

const project = fixtureProject();
const SEARCH = {
  date: '2026-06-01',
  statements: ['yunchuan-2022-pilot-enterprise-2023'],
  'place-1': '云川市人民政府网站',
  'query-1': '产教融合型企业',
};

test('a search is logged with every place, and the check is clean', () => {
  const outcome = answer(searchLogTask, project, {
    ...SEARCH,
    'url-1': 'https://www.yunchuan.example/',
    'place-2': '云川市政府公报',
    'query-2': '2024年各期目录',
  });
  const after = afterwards(project, outcome);
  expect(problemsOf(after)).toEqual([]);
  expect(after.content.searchLogs.records.at(-1)?.value).toEqual({
    id: 'yunchuan-2022-pilot-enterprise-2023-2026-06-01',
    date: '2026-06-01',
    targets: ['yunchuan-2022-pilot-enterprise-2023'],
    places: [
      { name: '云川市人民政府网站', url: 'https://www.yunchuan.example/', query: '产教融合型企业' },
      { name: '云川市政府公报', query: '2024年各期目录' },
    ],
  });
});

test('only statements of policies whose printed date had passed can be chosen', () => {
  const asked: Question[] = [];
  answer(searchLogTask, project, SEARCH, asked);
  const question = asked.find(({ id }) => id === 'statements');
  const choices = question?.kind === 'choices' ? question.choices.map(({ value }) => value) : [];
  expect(choices).toContain('yunchuan-2022-pilot-enterprise-2023');
  const points = project.content.targets.records.flatMap(({ value }) => value.points);
  const dues = choices.map((id) => points.find((point) => point.id === id)?.due ?? '');
  expect(dues.every((due) => due !== '' && due < '2026')).toBe(true);
  expect(choices.filter((id) => id.startsWith('jingyu'))).toEqual([]);
});

test('before any date has passed there is nothing to log', () => {
  expect(answer(searchLogTask, project, { date: '2010-01-01' }).kind).toBe('refused');
});

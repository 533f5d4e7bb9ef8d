import { expect, test } from 'vitest';
import { originalsTask } from '../../../../src/maintenance/originals/task.ts';
import { afterwards, answer, fixtureProject, problemsOf } from '../fixture-project.ts';

const project = fixtureProject();

test('without an answer the documents that lack an address are listed, and nothing changes', () => {
  const outcome = answer(originalsTask, project, {});
  expect(outcome).toMatchObject({ kind: 'plan', changes: [] });
  const listed = outcome.kind === 'plan' ? outcome.notes.map(({ zh }) => zh) : [];
  expect(listed.join('\n')).toMatch(/shili-2024[\s\S]*yunchuan-2022/u);
});

test('the address of an original, its archived copy and the day go into the primary source; the check is clean', () => {
  const outcome = answer(originalsTask, project, {
    policy: 'yunchuan-2022',
    url: 'https://www.yunchuan.example/2022/12.html',
    'archived-url': 'https://archive.example/1',
  });
  const after = afterwards(project, outcome);
  expect(problemsOf(after)).toEqual([]);
  const sources =
    after.content.documents.find(({ id }) => id === 'yunchuan-2022')?.facts?.value.sources ?? [];
  expect(sources.find(({ role }) => role === 'primary')).toMatchObject({
    url: 'https://www.yunchuan.example/2022/12.html',
    archivedUrl: 'https://archive.example/1',
    retrieved: '2026-07-01',
  });
  expect(sources.find(({ role }) => role === 'witness')?.url).toBeUndefined();
  const left = answer(originalsTask, after, {});
  expect(left.kind === 'plan' && left.notes.map(({ zh }) => zh).join('\n')).not.toContain('yunchuan-2022');
});

import { expect, test } from 'vitest';
import type { Question } from '../../../../src/maintenance/dialogue/question.ts';
import { newDocumentTask } from '../../../../src/maintenance/new-document/task.ts';
import { reviewDraftsTask } from '../../../../src/maintenance/review-drafts/task.ts';
import { afterwards, answer, fileAfter, fixtureProject, problemsOf } from '../fixture-project.ts';

const TEXT =
  '临川区职业学校提质方案\n一、目标\n到2024年，全区建成示范工坊6个。\n二、任务\n到2025年，全区建成开放教室8个。\n';
const received = {
  ...fixtureProject(),
  receive: () => ({ name: 'received.txt', bytes: new TextEncoder().encode(TEXT), sha256: 'a'.repeat(64) }),
};
const project = afterwards(
  received,
  answer(newDocumentTask, received, { file: 'received.txt', id: 'linchuan-2022', region: '361002' }),
);
const POLICY = { policy: 'linchuan-2022' };

test('what is accepted or edited is written as reviewed, what is rejected or left is not', () => {
  const outcome = answer(reviewDraftsTask, project, {
    ...POLICY,
    'target-1': 'edit',
    'target-name-1': '示范工坊',
    'target-id-1': 'linchuan-2022-workshops',
    'target-2': 'no',
  });
  const yaml = fileAfter(outcome, 'targets/linchuan-2022.yaml');
  expect(yaml).toMatch(/- id: linchuan-2022-workshops\n[\s\S]*name: 示范工坊\n[\s\S]*review: reviewed/u);
  expect(yaml).not.toContain('开放教室');
  expect(fileAfter(outcome, 'milestones/linchuan-2022.yaml')).toContain('- linchuan-2022-workshops-2024');
});

test('a share of a half and a sum that is paid are sound as they are proposed', () => {
  const text =
    '临川区职业学校提质方案\n一、目标\n到2024年，全区“双师型”教师占专业课教师总数的比例超过一半。\n二、任务\n对每所学校给予补贴5万元。\n';
  const taking = {
    ...fixtureProject(),
    receive: () => ({ name: 'half.txt', bytes: new TextEncoder().encode(text), sha256: 'b'.repeat(64) }),
  };
  const taken = afterwards(
    taking,
    answer(newDocumentTask, taking, { file: 'half.txt', id: 'linchuan-2022', region: '361002' }),
  );
  const before = problemsOf(taken);
  const outcome = answer(reviewDraftsTask, taken, { ...POLICY, 'target-1': 'yes', 'target-2': 'yes' });
  const yaml = fileAfter(outcome, 'targets/linchuan-2022.yaml');
  expect(yaml).toContain('value: 0.5');
  expect(yaml).toContain('kind: policy-rate');
  expect(problemsOf(afterwards(taken, outcome))).toEqual(before);
});

test('a later review goes on with what has no record yet', () => {
  const once = afterwards(project, answer(reviewDraftsTask, project, { ...POLICY, 'target-1': 'yes' }));
  const asked: Question[] = [];
  answer(reviewDraftsTask, once, POLICY, asked);
  const shown = asked.filter(({ flag }) => flag === 'target').map((question) => question.shown?.[0]?.zh);
  expect(shown).toEqual([expect.stringContaining('开放教室')]);
});

test('a draft document becomes reviewed only by the word of a person', () => {
  const read = answer(reviewDraftsTask, project, { ...POLICY, reviewed: 'yes' });
  expect(fileAfter(read, 'policies/linchuan-2022.mdx')).toMatch(
    /reviewed: "?2026-07-01"?\nreview: reviewed/u,
  );
  expect(answer(reviewDraftsTask, project, POLICY)).toMatchObject({ kind: 'plan', changes: [] });
});

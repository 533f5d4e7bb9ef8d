import { expect, test } from 'vitest';
import { newDocumentTask } from '../../../../src/maintenance/new-document/task.ts';
import type { Question } from '../../../../src/maintenance/dialogue/question.ts';
import { answer, fileAfter, fixtureProject } from '../fixture-project.ts';

const TEXT = '临川区职业学校提质纲要\n一、目标\n办出特色。\n二、任务\n分工落实。\n二、保障\n各负其责。\n';
const bytes = new TextEncoder().encode(TEXT);
const project = {
  ...fixtureProject(),
  receive: () => ({ name: 'received.txt', bytes, sha256: 'a'.repeat(64) }),
};
const ANSWERS = {
  file: 'received.txt',
  id: 'linchuan-2022',
  region: '361002',
  kind: 'plan',
  'numbering-6': 'paragraph',
};

test('only what the text does not say is asked, and what was read is shown before the id', () => {
  const asked: Question[] = [];
  const outcome = answer(newDocumentTask, project, ANSWERS, asked);
  expect(asked.map(({ id }) => id)).toEqual([
    ...['file', 'id', 'numbering-6', 'issuers', 'kind', 'region'],
    ...['short-title', 'source-note', 'url', 'reviewed'],
  ]);
  expect(asked[1]?.shown?.map(({ zh }) => zh)).toContain('标题：临川区职业学校提质纲要');
  const mdx = fileAfter(outcome, 'policies/linchuan-2022.mdx');
  expect(mdx).toContain('<P id="s2-p2">二、保障</P>');
  expect(mdx).toContain('trackers: in-progress');
  expect(mdx).not.toMatch(/titleEn|abstract|【待填】/u);
});

test('it is a draft unless a person says that they have read it against the original', () => {
  const written = (reviewed: string) =>
    fileAfter(answer(newDocumentTask, project, { ...ANSWERS, reviewed }), 'policies/linchuan-2022.mdx');
  expect(written('no')).toContain('review: draft');
  expect(written('yes')).toMatch(/reviewed: "2026-07-01"\nreview: reviewed/u);
});

test.each(['Linchuan', 'linchuan', 'yunchuan-2022'])('the id %s is refused', (id) => {
  expect(() => answer(newDocumentTask, project, { ...ANSWERS, id })).toThrow(/^id: /u);
});

test('bodies that the text does not print are refused where they are typed', () => {
  expect(() => answer(newDocumentTask, project, { ...ANSWERS, issuers: '临川区、示例局' })).toThrow(
    /^issuers: The text has no “示例局”/u,
  );
});

test('an id is suggested to a person, and never taken where nobody gives one', () => {
  const dated = {
    ...project,
    receive: () => ({
      name: 'linchuan-quality.txt',
      bytes: new TextEncoder().encode(TEXT.replace('纲要', '纲要（2022—2025年）')),
      sha256: 'a'.repeat(64),
    }),
  };
  const asked: Question[] = [];
  expect(() => answer(newDocumentTask, dated, { file: 'linchuan-quality.txt' }, asked)).toThrow(
    'No answer to id',
  );
  expect(asked.at(-1)?.suggestion).toBe('linchuan-quality-2022');
});

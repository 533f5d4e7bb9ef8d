import { readFileSync } from 'node:fs';
import { loadContent } from '../../../src/checks/content/files/load-content.ts';
import { listProjectFiles } from '../../../src/checks/content/files/list-project-files.ts';
import { runContentChecks } from '../../../src/checks/content/run-content-checks.ts';
import type { Outcome } from '../../../src/maintenance/dialogue/dialogue.ts';
import type { Project } from '../../../src/maintenance/dialogue/project.ts';
import type { Question } from '../../../src/maintenance/dialogue/question.ts';
import { faultOfAnswer } from '../../../src/maintenance/dialogue/question.ts';
import type { Task } from '../../../src/maintenance/dialogue/task.ts';
import { fixtureCorpus } from '../../browser/fixture-site.ts';

const folders = { content: fixtureCorpus.CONTENT_DIR, seeds: fixtureCorpus.SEEDS_DIR };

/** The fixture corpus as a task reads it, on a day after all of its dates, with some files replaced. */
export function fixtureProject(replaced: Readonly<Record<string, string>> = {}): Project {
  const planned = new Map(
    Object.entries(replaced).map(([file, source]) => [`${folders.content}/${file}`, source]),
  );
  const files = listProjectFiles('.', folders).content;
  return {
    content: loadContent('.', folders, planned),
    sources: new Map([...files.map((file) => [file, readFileSync(file, 'utf8')] as const), ...planned]),
    today: '2026-07-01',
    receive: () => ({ zh: '没有文件', en: 'no files' }),
  };
}

/** The fixture corpus as it is once the plan is written. */
export function afterwards(project: Project, outcome: Outcome): Project {
  const changes = outcome.kind === 'plan' ? outcome.changes : [];
  const sources = new Map([...project.sources, ...changes.map(({ file, after }) => [file, after] as const)]);
  return { ...project, sources, content: loadContent('.', folders, sources) };
}

/** What the content check says of it, as `file rule`; that records of documents in progress are missing is no problem. */
export function problemsOf({ content, today }: Project): readonly string[] {
  return runContentChecks(content, { today })
    .filter(({ severity, ruleId }) => severity !== 'warning' || !IN_PROGRESS.has(ruleId))
    .map(({ file, ruleId }) => `${file} ${ruleId}`);
}

const IN_PROGRESS = new Set(['trackers-in-progress', 'duty-missing']);

/**
 * Leads a task to its end with answers by question id; questions without one take what they propose.
 * @param asked is filled with the questions
 * @throws where a question has neither, or an answer is wrong
 */
export function answer(
  task: Task,
  project: Project,
  answers: Readonly<Record<string, string | readonly string[]>>,
  asked: Question[] = [],
): Outcome {
  const dialogue = task.begin(project);
  let step = dialogue.next();
  while (step.done !== true) {
    const question = step.value;
    asked.push(question);
    const given = answers[question.id] ?? question.initial;
    if (given === undefined) throw new Error(`No answer to ${question.id}`);
    const list = typeof given === 'string' ? [given] : given;
    const fault = faultOfAnswer(question, list);
    if (fault !== undefined) throw new Error(`${question.id}: ${fault.en}`);
    step = dialogue.next(list);
  }
  return step.value;
}

/** What a file of the content says once the plan is written. */
export function fileAfter(outcome: Outcome, name: string): string {
  if (outcome.kind !== 'plan') throw new Error(outcome.reason.en);
  return outcome.changes.find(({ file }) => file === `${folders.content}/${name}`)?.after ?? '';
}

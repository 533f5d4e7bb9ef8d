import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Question } from '../../maintenance/dialogue/question.ts';
import type { Task } from '../../maintenance/dialogue/task.ts';
import type { Ask, Workplace } from './carry-out.ts';
import { carryOut } from './carry-out.ts';
import { explainEnd, tell } from './explain-end.ts';
import type { Flags } from './read-flags.ts';
import { readProject } from './read-project.ts';
import { runDialogue } from './run-dialogue.ts';
import type { SavedAnswers } from './saved-answers.ts';
import { forgetAnswers, readAnswersFile, readSavedAnswers, saveAnswers } from './saved-answers.ts';

/**
 * Asks what a task asks, going on with what was answered before, and carries out what comes of it.
 * @param ask absent where nobody is there
 * @returns the exit status
 */
export async function runTask(
  task: Task,
  flags: Flags,
  { root, settings }: Pick<Workplace, 'root' | 'settings'>,
  ask: Ask | undefined,
): Promise<number> {
  const project = readProject(root, settings.folders);
  const kept: SavedAnswers = ask === undefined ? new Map() : readSavedAnswers(root, task.id);
  const resumed = kept.size > 0 ? (await ask?.(resumeQuestion(task, kept.size)))?.[0] : 'no';
  if (ask !== undefined && resumed === undefined) return explainEnd({ kind: 'left' }, flags);
  const { answers, answersFile, isConfirmed } = flags;
  const given: SavedAnswers | undefined =
    answersFile === undefined ? new Map() : readAnswersFile(root, answersFile);
  if (given === undefined) {
    const file = answersFile ?? '';
    tell(flags, { zh: `读不懂答案文件“${file}”`, en: `The answers in “${file}” cannot be read` });
    return 1;
  }
  const asked = isConfirmed && answers.size + given.size > 0 ? undefined : ask;
  const end = await runDialogue(task, project, {
    flags: answers,
    given,
    saved: resumed === 'yes' ? kept : new Map(),
    earlier: resumed === 'again' ? kept : new Map(),
    ...(asked !== undefined && {
      ask: asked,
      keep: (answers) => {
        saveAnswers(root, task.id, answers);
      },
    }),
  });
  if (end.kind !== 'answered') return explainEnd(end, flags);
  const { outcome } = end;
  if (outcome.kind === 'refused') {
    tell(flags, outcome.reason);
    tell(flags, { zh: `→ ${outcome.hint.zh}`, en: `→ ${outcome.hint.en}` });
    forgetAnswers(root, task.id);
    return 1;
  }
  const done = await carryOut(outcome, project, {
    root,
    settings,
    language: flags.language,
    isConfirmed,
    ...(asked !== undefined && { ask: asked }),
  });
  if (done === 'written' || done === 'nothing') forgetAnswers(root, task.id);
  if (done === 'failed' && asked !== undefined) tell(flags, TRY_AGAIN);
  return done === 'failed' ? 1 : 0;
}

const TRY_AGAIN: Bilingual = {
  zh: '→ 答案都留着：再运行一次，选“从头再看一遍”，只改有问题的那一项',
  en: '→ The answers are kept: run it again, choose to look through them and change the one at fault',
};

function resumeQuestion(task: Task, count: number): Question {
  return {
    id: 'resume',
    kind: 'choice',
    text: {
      zh: `上次“${task.title.zh}”答到一半，接着做吗？`,
      en: `“${task.title.en}” was left half-way. Go on with it?`,
    },
    hint: { zh: `已有 ${String(count)} 个答案`, en: `${String(count)} answers are kept` },
    choices: [
      { value: 'yes', label: { zh: '接着做', en: 'Go on' } },
      {
        value: 'again',
        label: { zh: '从头再看一遍，可以改上次的答案', en: 'Look through the answers and change some' },
      },
      { value: 'no', label: { zh: '重新开始', en: 'Begin anew' } },
    ],
    initial: 'yes',
  };
}

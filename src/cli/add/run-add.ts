import { contentFigures } from '../../checks/content/content-figures.ts';
import { printContentFigures } from '../../checks/content/print-content-figures.ts';
import { runContentChecks } from '../../checks/content/run-content-checks.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { printDiagnostics } from '../../integrations/print-diagnostics.ts';
import type { Question } from '../../maintenance/dialogue/question.ts';
import { faultOfAnswer, flagOf } from '../../maintenance/dialogue/question.ts';
import type { Task } from '../../maintenance/dialogue/task.ts';
import { documentQuestion, reviewDraftsTask } from '../../maintenance/review-drafts/task.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { CommandHelp } from '../print-help.ts';
import { printHelp } from '../print-help.ts';
import { carryOut } from './carry-out.ts';
import type { Flags, Language } from './read-flags.ts';
import { readFlags } from './read-flags.ts';
import { readProject } from './read-project.ts';
import type { DialogueEnd } from './run-dialogue.ts';
import { runDialogue } from './run-dialogue.ts';
import type { SavedAnswers } from './saved-answers.ts';
import { forgetAnswers, readAnswersFile, readSavedAnswers, saveAnswers } from './saved-answers.ts';
import { CHECK, MENU, RECORD_MENU, TASKS } from './tasks.ts';
import { describeTask } from './task-help.ts';
import type { Asker } from './terminal.ts';

const HELP = {
  usage:
    'npm run add [-- --task <任务 task>] [--lang zh|en] [--page] [--yes] [--answers <file.json>] [--<问题 question> <答案 answer> …]',
  zh: `一问一答：新增文件、核定草稿、更正文字、录入公布数值、查找记录或原文网址、检查并预览。写入前先给您看，随时可按 Ctrl-C 离开，下次接着做。
  --task  new 新增文件 · review 核定草稿 · correct 更正文字 · figure 公布数值 · search 查找记录 · originals 原文网址 · check 检查
  --lang  对话用中文（zh）或英文（en）
  --page  在浏览器里核定草稿：打开只在本机可见的一页，用 --policy 指明文件；Ctrl-C 结束，定过的都留着
  --yes   核查没有问题就写入，不再问；同时给了答案的，什么也不问
  --answers  答案文件（JSON）：问题的名字 → 答案或一列答案；名字同旗标，一个旗标答几次的加序号，如 place-2
  其余的旗标是各个问题的答案：npm run add -- --task figure --help 列出那一项任务的`,
  en: `A dialogue: add a document, review drafts, correct the text, record a published value, a search or the address of an original, check and preview.
It shows what it writes before it writes; leave with Ctrl-C at any time and go on later.
  --task  new · review · correct · figure · search · originals · check
  --lang  zh or en
  --page  review drafts in the browser, on a page that this machine alone sees; --policy names the document; end with Ctrl-C, what was decided is kept
  --yes   write without asking where the check finds no problem; where answers are given with it, nothing is asked
  --answers  a JSON file: name of the question → answer, or a list of them; the name is that of the flag, with a number where a flag answers several times: place-2
  All other flags are answers: npm run add -- --task figure --help lists those of that task`,
} as const;

/** The help of the task that the arguments name, else of the command. */
function helpFor(args: readonly string[]): CommandHelp {
  const named = /(?:^| )--task[ =](\S+)/u.exec(args.join(' '))?.[1] ?? '';
  const task = describeTask(named);
  return task === undefined ? HELP : { usage: `npm run add -- --task ${named} [--<…> …]`, ...task };
}

/** How a run meets whoever is there. */
export interface Surroundings {
  readonly root: string;
  readonly settings: Pick<Settings, 'asOf' | 'folders'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks a person; absent where nobody is there, so that flags have to say everything. */
  readonly ask?: Asker;
  /** Serves the review page of a document until it is closed. */
  readonly openReviewPage: (policy: string, language: Language) => Promise<void>;
  /** Opens the site as it is now and returns when it is closed; absent where nobody is there. */
  readonly preview?: () => void;
}

/** Choices that a message lists. */
const SHOWN = 12;

/** Left half-way, as a shell says it of Ctrl-C. */
const LEFT = 130;

/**
 * The guided dialogue of maintainers: asks, shows, checks and writes.
 * @param args as on the command line, without the program
 * @returns the exit status
 */
export async function runAdd(args: readonly string[], surroundings: Surroundings): Promise<number> {
  if (printHelp(args, helpFor(args))) return 0;
  const flags = readFlags(args, surroundings.environment);
  if (typeof flags === 'string') {
    console.error(`看不懂“${flags}”；npm run add -- --help 列出写法`);
    console.error(`“${flags}” is not understood; npm run add -- --help says how it is written`);
    return 1;
  }
  const asker = surroundings.ask;
  const ask = asker && ((question: Question) => asker(question, flags.language));
  const chosen = await chooseTask(flags, ask);
  if (chosen === undefined) return LEFT;
  if (chosen === CHECK) return check(surroundings, flags.task === undefined ? ask : undefined);
  const task = TASKS.find(({ id }) => id === chosen);
  if (task === undefined) {
    tell(flags, {
      zh: `没有任务“${chosen}”；可用 --task ${[...TASKS.map(({ id }) => id), CHECK].join('、')}`,
      en: `There is no task “${chosen}”; --task takes ${[...TASKS.map(({ id }) => id), CHECK].join(', ')}`,
    });
    return 1;
  }
  if (task === reviewDraftsTask && (await isOnPage(flags, ask))) {
    return reviewOnPage(flags, surroundings, ask);
  }
  if (flags.isOnPage) {
    tell(flags, { zh: '--page 只用于核定草稿（--task review）', en: '--page goes with --task review' });
    return 1;
  }
  return runTask(task, flags, surroundings, ask);
}

type Ask = (question: Question) => Promise<readonly string[] | undefined>;

/** Id of the task; `undefined` where somebody left the menu. */
async function chooseTask({ task }: Flags, ask: Ask | undefined): Promise<string | undefined> {
  if (task !== undefined || ask === undefined) return task ?? '';
  const entry = (await ask(MENU))?.[0];
  return entry === 'record' ? (await ask(RECORD_MENU))?.[0] : entry;
}

/** Whoever is there and has answered nothing yet is asked. */
async function isOnPage(
  { isOnPage: isAsked, answers, answersFile }: Flags,
  ask: Ask | undefined,
): Promise<boolean> {
  if (isAsked || ask === undefined || answers.size > 0 || answersFile !== undefined) return isAsked;
  return (await ask(WHERE))?.[0] === 'page';
}

/** Reviews a document in the browser. @returns the exit status */
async function reviewOnPage(
  flags: Flags,
  { root, settings, openReviewPage }: Surroundings,
  ask: Ask | undefined,
): Promise<number> {
  const question = documentQuestion(readProject(root, settings.folders));
  const answer = flags.answers.get(flagOf(question)) ?? (await ask?.(question));
  if (answer === undefined && ask !== undefined) return LEFT;
  const fault = faultOfAnswer(question, answer ?? []);
  if (fault !== undefined) {
    return explainEnd({ kind: 'unanswered', question, fault }, flags);
  }
  await openReviewPage(answer?.[0] ?? '', flags.language);
  return 0;
}

const WHERE: Question = {
  id: 'where',
  kind: 'choice',
  text: { zh: '在哪里核定？', en: 'Where?' },
  hint: { zh: '浏览器里看着全文，一键一条', en: 'The browser shows the whole text, one key a draft' },
  choices: [
    { value: 'page', label: { zh: '在浏览器里', en: 'In the browser' } },
    { value: 'terminal', label: { zh: '就在这里，一问一答', en: 'Here, by questions' } },
  ],
  initial: 'page',
};

async function runTask(
  task: Task,
  flags: Flags,
  { root, settings }: Surroundings,
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

function explainEnd(end: Exclude<DialogueEnd, { kind: 'answered' }>, flags: Flags): number {
  switch (end.kind) {
    case 'left':
      tell(flags, {
        zh: '离开了，没有写入；答案留着，下次 npm run add 接着做',
        en: 'Left, nothing written; the answers are kept, npm run add goes on with them',
      });
      return LEFT;
    case 'unknown-flags': {
      const names = end.flags.map((name) => (flags.answers.has(name) ? `--${name}` : name));
      tell(flags, {
        zh: `这个任务没有问到：${names.join('、')}；没有写入`,
        en: `No question of this task is answered by ${names.join(', ')}; nothing was written`,
      });
      return 1;
    }
    case 'unanswered': {
      const { question, fault } = end;
      for (const shown of question.shown ?? []) tell(flags, shown);
      tell(flags, { zh: `${question.text.zh} ${fault.zh}`, en: `${question.text.en} ${fault.en}` });
      tell(flags, {
        zh: `→ 用 --${flagOf(question)} 给出（答案文件中的“${question.id}”）：${question.hint.zh}`,
        en: `→ give it with --${flagOf(question)} (“${question.id}” in a file of answers): ${question.hint.en}`,
      });
      if ('choices' in question)
        for (const { value, label } of question.choices.slice(0, SHOWN)) tell(flags, both(value, label));
      return 1;
    }
  }
}

function both(value: string, label: Bilingual): Bilingual {
  return { zh: `  ${value}  ${label.zh}`, en: `  ${value}  ${label.en}` };
}

function tell({ language }: Flags, words: Bilingual): void {
  console.error(words[language]);
}

/** Checks everything, and shows the site to whoever came by the menu and wants to see it. */
async function check({ root, settings, preview }: Surroundings, ask: Ask | undefined): Promise<number> {
  const { content, today } = readProject(root, settings.folders);
  const errors = printDiagnostics(runContentChecks(content, { today, asOf: settings.asOf }));
  console.log(printContentFigures(contentFigures(content)));
  if (errors > 0) return 1;
  console.log('内容核查通过；npm run dev 打开预览（http://localhost:4321），改动随时可见');
  console.log('The content is sound; npm run dev shows the site (http://localhost:4321), edits at once');
  if (preview !== undefined && (await ask?.(PREVIEW))?.[0] === 'yes') preview();
  return 0;
}

const PREVIEW: Question = {
  id: 'preview',
  kind: 'choice',
  text: { zh: '现在打开预览吗？', en: 'Open the preview now?' },
  hint: { zh: '看完按 Ctrl-C 关闭', en: 'Close it with Ctrl-C' },
  choices: [
    { value: 'yes', label: { zh: '打开', en: 'Open it' } },
    { value: 'no', label: { zh: '不用', en: 'No' } },
  ],
};

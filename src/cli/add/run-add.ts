import { contentFigures } from '../../checks/content/content-figures.ts';
import { printContentFigures } from '../../checks/content/print-content-figures.ts';
import { runContentChecks } from '../../checks/content/run-content-checks.ts';
import { printDiagnostics } from '../../integrations/print-diagnostics.ts';
import type { Question } from '../../maintenance/dialogue/question.ts';
import { faultOfAnswer, flagOf } from '../../maintenance/dialogue/question.ts';
import { documentQuestion, reviewDraftsTask } from '../../maintenance/review-drafts/task.ts';
import type { CommandHelp } from '../print-help.ts';
import { printHelp } from '../print-help.ts';
import type { Ask, Workplace } from './carry-out.ts';
import { explainEnd, LEFT, tell } from './explain-end.ts';
import type { Flags, Language } from './read-flags.ts';
import { readFlags } from './read-flags.ts';
import { readProject } from './read-project.ts';
import { runTask } from './run-task.ts';
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
export interface Surroundings extends Pick<Workplace, 'root' | 'settings'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks a person; absent where nobody is there, so that flags have to say everything. */
  readonly ask?: Asker;
  /** Serves the review page of a document until it is closed. */
  readonly openReviewPage: (policy: string, language: Language) => Promise<void>;
  /** Opens the site as it is now and returns when it is closed; absent where nobody is there. */
  readonly preview?: () => void;
}

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

import type { Content } from '../../checks/content/content.ts';
import { loadContent } from '../../checks/content/files/load-content.ts';
import { runContentChecks } from '../../checks/content/run-content-checks.ts';
import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import { printDiagnostics } from '../../integrations/print-diagnostics.ts';
import type { Outcome } from '../../maintenance/dialogue/dialogue.ts';
import type { Project } from '../../maintenance/dialogue/project.ts';
import type { Question } from '../../maintenance/dialogue/question.ts';
import type { Settings } from '../../schemas/settings.ts';
import { changeCorpus } from '../writing/change-corpus.ts';
import type { PlannedFile } from '../writing/write-files.ts';
import type { Language } from './read-flags.ts';
import { showChanges } from './show-changes.ts';

type Plan = Extract<Outcome, { kind: 'plan' }>;

/** Where a plan is carried out. */
export interface Workplace {
  readonly root: string;
  readonly settings: Pick<Settings, 'asOf' | 'folders'>;
  readonly language: Language;
  readonly isConfirmed: boolean;
  /** Asks whether to write; absent where nobody is there. `undefined` when they leave. */
  readonly ask?: (question: Question) => Promise<readonly string[] | undefined>;
}

/** What became of a plan. */
export type Done = 'written' | 'nothing' | 'not-confirmed' | 'failed';

/**
 * Shows what a plan writes, checks the content as it will then be, and writes only what brings no new problem and is
 * wanted. Files that somebody changed in the meantime are not overwritten.
 */
export async function carryOut(plan: Plan, project: Project, workplace: Workplace): Promise<Done> {
  const { language } = workplace;
  const say = (words: Bilingual): void => {
    console.log(words[language]);
  };
  for (const note of plan.notes) console.log(`· ${note[language]}`);
  if (plan.changes.length === 0) return 'nothing';
  const { fresh, old, left } = checkPlan(plan, project, workplace);
  if (fresh.length > 0) {
    printDiagnostics(fresh);
    say({
      zh: `这样写会带来以上 ${String(fresh.length)} 个问题，没有写入任何文件`,
      en: `Written like this there would be the ${String(fresh.length)} problems above: nothing was written`,
    });
    return 'failed';
  }
  showPlan(plan, workplace, say);
  if (!(await isWanted(workplace))) {
    say({ zh: '没有写入', en: 'Nothing was written' });
    return 'not-confirmed';
  }
  const files = filesOf(plan, workplace);
  const status = changeCorpus(workplace.root, workplace.settings.folders, (write) => {
    write(files);
    return 0;
  });
  if (status !== 0) return 'failed';
  say({ zh: `写好了 ${String(files.length)} 个文件`, en: `${String(files.length)} files written` });
  if (old + left === 0) say({ zh: '内容核查通过', en: 'The content is sound' });
  if (old > 0) {
    say({
      zh: `这次改动没有带来问题；另有原来就在的问题 ${String(old)} 个，npm run check:content 会列出`,
      en: `The change brought no problem; ${String(old)} that were there before are listed by npm run check:content`,
    });
  }
  if (left > 0) {
    say({
      zh: `核查没有发现错误；公布前还有 ${String(left)} 步要做`,
      en: `The check finds nothing wrong; ${String(left)} steps are left before it is published`,
    });
  }
  for (const next of plan.next) say({ zh: `接下来：${next.zh}`, en: `Next: ${next.en}` });
  return 'written';
}

/** Says every line that comes and goes, and every text that is kept as received. */
function showPlan(
  { changes, seeds = [] }: Plan,
  { settings, language }: Workplace,
  say: (words: Bilingual) => void,
): void {
  console.log(`\n${showChanges(changes, language)}\n`);
  for (const { name, bytes } of seeds) {
    const file = `${settings.folders.seeds}/${name}`;
    say({
      zh: `${file}（原样保存，${String(bytes.length)} 字节）`,
      en: `${file} (kept as received, ${String(bytes.length)} bytes)`,
    });
  }
}

/** What the content check will find once a plan is written. */
interface PlanCheck {
  /** Errors that the plan brings. */
  readonly fresh: readonly Diagnostic[];
  /** How many errors there are that were there before. */
  readonly old: number;
  /** How many steps are left before publication. */
  readonly left: number;
}

function checkPlan(
  { changes, seeds = [] }: Plan,
  { content, today }: Project,
  { root, settings: { asOf, folders } }: Workplace,
): PlanCheck {
  const planned = new Map(changes.map(({ file, after }) => [file, after]));
  const keptSeeds = new Map(seeds.map(({ name, bytes }) => [name, bytes]));
  const errorsOf = (each: Content): readonly Diagnostic[] =>
    runContentChecks(each, { today, asOf }).filter(({ severity }) => severity === 'error');
  const known = new Set(errorsOf(content).map(identify));
  const after = errorsOf(loadContent(root, folders, planned, keptSeeds));
  const errors = after.filter(({ ruleId }) => !STEPS_LEFT.has(ruleId));
  const fresh = errors.filter((error) => !known.has(identify(error)));
  return { fresh, old: errors.length - fresh.length, left: after.length - errors.length };
}

/** Every file of a plan, the texts as received first. */
function filesOf({ changes, seeds = [] }: Plan, { settings }: Workplace): readonly PlannedFile[] {
  return [
    ...seeds.map(({ name, bytes }) => ({ path: `${settings.folders.seeds}/${name}`, content: bytes })),
    ...changes.map(({ file, before: previous, after: content }) => ({ path: file, content, previous })),
  ];
}

async function isWanted({ isConfirmed, ask, language }: Workplace): Promise<boolean> {
  if (isConfirmed) return true;
  if (ask !== undefined) return (await ask(WRITE))?.[0] === 'yes';
  console.log({ zh: '加上 --yes 就写入', en: 'Add --yes to write it' }[language]);
  return false;
}

/** Rules that name work to be done before publication, where nothing is wrong. */
const STEPS_LEFT: ReadonlySet<string> = new Set(['draft', 'id-not-recorded']);

const WRITE: Question = {
  id: 'write',
  flag: 'yes',
  kind: 'choice',
  text: { zh: '就这样写入吗？', en: 'Write this?' },
  hint: { zh: '写入前已核查，没有带来问题', en: 'It was checked and brings no problem' },
  choices: [
    { value: 'yes', label: { zh: '写入', en: 'Write it' } },
    { value: 'no', label: { zh: '不写，答案留着', en: 'Do not; keep the answers' } },
  ],
};

/** The same problem before and after: lines may have moved. */
function identify({ ruleId, file, message }: Diagnostic): string {
  return [ruleId, file, message.zh].join('\n');
}

import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { printDiagnostics } from '../../integrations/print-diagnostics.ts';
import type { Project } from '../../maintenance/dialogue/project.ts';
import type { Question } from '../../maintenance/dialogue/question.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { Plan } from './check-plan.ts';
import { checkPlan } from './check-plan.ts';
import type { Language } from './read-flags.ts';
import { showChanges } from './show-changes.ts';
import { writePlan } from './write-plan.ts';

/** Puts a question to a person; `undefined` when they leave. */
export type Ask = (question: Question) => Promise<readonly string[] | undefined>;

/** Where a plan is carried out. */
export interface Workplace {
  readonly root: string;
  readonly settings: Pick<Settings, 'asOf' | 'folders'>;
  readonly language: Language;
  readonly isConfirmed: boolean;
  /** Asks whether to write; absent where nobody is there. */
  readonly ask?: Ask;
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
  const { fresh, old, left } = checkPlan(plan, project, workplace.root, workplace.settings);
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
  const files = writePlan(plan, workplace.root, workplace.settings);
  if (files === undefined) return 'failed';
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

async function isWanted({ isConfirmed, ask, language }: Workplace): Promise<boolean> {
  if (isConfirmed) return true;
  if (ask !== undefined) return (await ask(WRITE))?.[0] === 'yes';
  console.log({ zh: '加上 --yes 就写入', en: 'Add --yes to write it' }[language]);
  return false;
}

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

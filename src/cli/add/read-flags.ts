import type { Bilingual } from '../../domain/source/diagnostic.ts';

/** The language of a dialogue. */
export type Language = keyof Bilingual;

/** What the command line says. */
export interface Flags {
  readonly language: Language;
  /** Id of the task; absent where a menu has to ask. */
  readonly task: string | undefined;
  /** Drafts are reviewed on the page in the browser. */
  readonly isOnPage: boolean;
  /** What is shown may be written without asking. */
  readonly isConfirmed: boolean;
  /** Path of a JSON file of answers; absent where there is none. */
  readonly answersFile: string | undefined;
  /** Answers by flag, in the order given. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads `--flag value` and `--flag=value`; a flag may be given several times. Which flags there are depends on the
 * task, so that the questions decide.
 * @param environment for the language where no flag says it: Chinese unless the system speaks English
 * @returns the words at fault where something else stands there
 */
export function readFlags(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Flags | string {
  const given = new Map<string, string[]>();
  for (let at = 0; at < args.length; at += 1) {
    const [, flag, , joined] = /^--([a-z][a-z\d-]*)(=([\s\S]*))?$/u.exec(args[at] ?? '') ?? [];
    if (flag === undefined) return args[at] ?? '';
    const next = args[at + 1];
    const isSwitch = SWITCHES.has(flag);
    const isAlone = isSwitch || (joined === undefined && (next === undefined || /^--[a-z]/u.test(next)));
    if (isAlone && !isSwitch) return `--${flag}`;
    const value = joined ?? (isAlone ? 'yes' : (next ?? ''));
    if (joined === undefined && !isAlone) at += 1;
    given.set(flag, [...(given.get(flag) ?? []), value]);
  }
  const language = given.get('lang')?.at(-1) ?? languageOf(environment);
  if (language !== 'zh' && language !== 'en') return `--lang ${language}`;
  const task = given.get('task')?.at(-1);
  const answersFile = given.get('answers')?.at(-1);
  const answers = new Map([...given].filter(([flag]) => !OWN_FLAGS.has(flag)));
  return {
    language,
    task,
    isOnPage: given.has('page'),
    isConfirmed: given.has('yes'),
    answersFile,
    answers,
  };
}

/** Flags that answer no question of a task. */
const OWN_FLAGS: ReadonlySet<string> = new Set(['answers', 'lang', 'page', 'task', 'yes']);
/** Flags without a value. */
const SWITCHES: ReadonlySet<string> = new Set(['page', 'yes']);

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  return /^en/iu.test(LC_ALL ?? LC_MESSAGES ?? LANG ?? '') ? 'en' : 'zh';
}

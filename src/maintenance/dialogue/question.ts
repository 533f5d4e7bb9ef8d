import type { Bilingual } from '../../domain/source/diagnostic.ts';

/** One of the answers to choose from. */
export interface Choice {
  /** What a flag gives. */
  readonly value: string;
  readonly label: Bilingual;
}

interface Asked {
  /** Names the answer among those of its task: `place-2`. */
  readonly id: string;
  /** Flag that gives the answer, without its dashes: `place` for `--place`; the id where it is not told. */
  readonly flag?: string;
  /** Which of the answers under the flag it is, from 0: a flag may be given several times. */
  readonly nth?: number;
  /** The question, in the words of the task. */
  readonly text: Bilingual;
  /** What a good answer looks like, or where it is found. */
  readonly hint: Bilingual;
  /** What was found out so far and has to be seen to answer: a passage, a list. */
  readonly shown?: readonly Bilingual[];
  /**
   * The answer of who just goes on, and of a run that nobody watches; empty where it may be left out. Absent where
   * only a person can say.
   */
  readonly initial?: string;
  /** What a person is shown to confirm or change where only they can say: never the answer of a run that nobody watches. */
  readonly suggestion?: string;
  /** What is wrong with an answer; `undefined` for nothing. An empty answer never gets here. */
  readonly validate?: (answer: string) => Bilingual | undefined;
}

/**
 * A question of a dialogue, as a value: a terminal, flags and tests answer it alike. `line`, `passage` (several lines):
 * words · `choice`: the value of one of the choices · `choices`: those of one or more.
 */
export type Question =
  | (Asked & { readonly kind: 'line' | 'passage' })
  | (Asked & { readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[] });

/** Name of the flag that answers a question. */
export function flagOf({ id, flag = id }: Question): string {
  return flag;
}

/** One string, but for `choices`: as many as were chosen. */
export type Answer = readonly string[];

/** What is wrong with an answer, `undefined` for nothing: an empty one is right only where it may be left out. */
export function faultOfAnswer(question: Question, answer: Answer): Bilingual | undefined {
  const given = answer.filter((each) => each !== '');
  if (given.length === 0) return question.initial === '' ? undefined : MISSING;
  if ('choices' in question) {
    const unknown = given.find((each) => question.choices.every(({ value }) => value !== each));
    if (unknown !== undefined) return notAChoice(unknown, question.choices);
  }
  return given.map((each) => question.validate?.(each)).find((fault) => fault !== undefined);
}

const MISSING: Bilingual = { zh: '这一项要填', en: 'This has to be answered' };

const SHOWN = 8;

function notAChoice(answer: string, choices: readonly Choice[]): Bilingual {
  const values = choices.slice(0, SHOWN).map(({ value }) => value);
  const more = choices.length > SHOWN ? '…' : '';
  return {
    zh: `“${answer}”不在可选项中：${values.join('、')}${more}`,
    en: `“${answer}” is none of the choices: ${values.join(', ')}${more}`,
  };
}

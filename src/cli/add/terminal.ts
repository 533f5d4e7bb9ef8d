import {
  autocomplete,
  autocompleteMultiselect,
  log,
  multiline,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import type { Answer, Question } from '../../maintenance/dialogue/question.ts';
import { faultOfAnswer } from '../../maintenance/dialogue/question.ts';
import type { Language } from './read-flags.ts';
import { outputIn } from './terminal-words.ts';

/** Asks one question of a person. `undefined` when they leave (Ctrl-C). */
export type Asker = (question: Question, language: Language) => Promise<Answer | undefined>;

/** More choices than this are searched by typing. */
const AT_A_GLANCE = 10;

/** Asks in the terminal. */
export const askInTerminal: Asker = async (question, language) => {
  const { shown = [] } = question;
  if (shown.length > 0) log.message(shown.map((each) => each[language]).join('\n'));
  const answer = await promptFor(question, language);
  // The mark of Ctrl-C.
  if (typeof answer === 'symbol') return undefined;
  return typeof answer === 'string' ? [answer] : answer;
};

function promptFor(question: Question, language: Language): Promise<string | string[] | symbol> {
  const output = outputIn(language);
  const own = output === undefined ? {} : { output };
  const message = question.text[language];
  const hint = question.hint[language];
  if ('choices' in question) {
    const options = question.choices.map(({ value, label }) => ({ value, label: label[language] }));
    const isLong = options.length > AT_A_GLANCE;
    const keys = isLong ? TICK_LONG : TICK;
    const hints = question.kind === 'choices' ? [hint, keys[language]] : [hint];
    const asked = inBrackets(message, hints.join(SEMICOLON[language]), language);
    const search = { ...own, message: asked, options, maxItems: AT_A_GLANCE, filter: holdsWords };
    if (question.kind === 'choices') {
      return isLong
        ? autocompleteMultiselect({ ...search, required: true })
        : multiselect({ ...own, message: asked, options, required: true, showInstructions: false });
    }
    const initial = question.initial === undefined ? {} : { initialValue: question.initial };
    return isLong
      ? autocomplete({ ...search, ...initial })
      : select({ ...own, message: asked, options, showInstructions: false, ...initial });
  }
  const suggestion = question.suggestion ?? question.initial ?? '';
  const settings = {
    ...own,
    message: question.kind === 'passage' ? inBrackets(message, TWICE[language], language) : message,
    placeholder: hint,
    ...(suggestion !== '' && { initialValue: suggestion }),
    validate: (value: string | undefined) => faultOfAnswer(question, [value?.trim() ?? ''])?.[language],
  };
  return question.kind === 'passage' ? multiline(settings) : text(settings);
}

/** How a passage, which may have line breaks, is ended. */
const TWICE = { zh: '贴好后按两次回车', en: 'then press Enter twice' } as const;

/** How several choices are ticked: in a list at a glance, and in one that is searched by typing. */
const TICK = { zh: '空格选上，回车确定', en: 'tick with Space, then Enter' } as const;
const TICK_LONG = { zh: 'Tab 选上，回车确定', en: 'tick with Tab, then Enter' } as const;
const SEMICOLON = { zh: '；', en: '; ' } as const;

/** A question, and behind it what helps to answer. */
function inBrackets(message: string, hint: string, language: Language): string {
  return language === 'en' ? `${message} (${hint})` : `${message}（${hint}）`;
}

/** Whether a choice has every word that was typed, in whatever order. */
function holdsWords(
  typed: string,
  { value, label = '' }: { readonly value: string; readonly label?: string },
): boolean {
  const text = `${label} ${value}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

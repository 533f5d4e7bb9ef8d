import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { flagOf } from '../../maintenance/dialogue/question.ts';
import type { Flags } from './read-flags.ts';
import type { DialogueEnd } from './run-dialogue.ts';

/** Choices that a message lists. */
const SHOWN = 12;

/** Left half-way, as a shell says it of Ctrl-C. */
export const LEFT = 130;

/** Says why a dialogue has no outcome. @returns the exit status */
export function explainEnd(end: Exclude<DialogueEnd, { kind: 'answered' }>, flags: Flags): number {
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

/** Says something to whoever started the command, in their language. */
export function tell({ language }: Flags, words: Bilingual): void {
  console.error(words[language]);
}

import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { partialDate } from '../../schemas/provision-id.ts';
import type { Asking } from './dialogue.ts';
import { ask } from './dialogue.ts';
import type { Project } from './project.ts';
import type { Question } from './question.ts';

/** On which day somebody did something: `YYYY-MM-DD`, not after today, which is proposed. */
export function* askDay({ today }: Project, question: Pick<Question, 'id' | 'text'>): Asking<string> {
  return yield* ask({
    ...question,
    kind: 'line',
    hint: { zh: '年-月-日', en: 'year-month-day' },
    initial: today,
    validate: (answer) => faultOfDay(answer, today),
  });
}

function faultOfDay(answer: string, today: string): Bilingual | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(answer) || !partialDate.safeParse(answer).success) {
    return {
      zh: `“${answer}”不是日期，写成 2026-03-01 这样`,
      en: `“${answer}” is no day; write it like 2026-03-01`,
    };
  }
  return answer > today ? { zh: '这一天还没有到', en: 'That day is yet to come' } : undefined;
}

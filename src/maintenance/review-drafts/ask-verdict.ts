import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { slug } from '../../schemas/provision-id.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import type { Choice, Question } from '../dialogue/question.ts';

/** What a person says of a draft; `stop` leaves all that follow of its kind. */
export type Verdict = 'take' | 'edit' | 'reject' | 'later' | 'stop';

/** What a person says of a draft; `later` where nobody is there. */
export function* askVerdict(
  question: Pick<Question, 'id' | 'flag' | 'nth' | 'text' | 'shown'>,
  isEditable: boolean,
): Asking<Verdict> {
  const answer = yield* ask({
    ...question,
    kind: 'choice',
    hint: { zh: '对照原句看每一项', en: 'Read each field against the sentence' },
    choices: isEditable ? CHOICES : CHOICES.filter(({ value }) => value !== 'edit'),
    initial: 'skip',
  });
  return VERDICTS[answer] ?? 'later';
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  yes: 'take',
  edit: 'edit',
  no: 'reject',
  skip: 'later',
  stop: 'stop',
};

const CHOICES: readonly Choice[] = [
  { value: 'yes', label: { zh: '收下', en: 'Take it' } },
  { value: 'edit', label: { zh: '改一改再收', en: 'Edit it first' } },
  { value: 'no', label: { zh: '不要，不再列出', en: 'Reject it; it is not listed again' } },
  { value: 'skip', label: { zh: '以后再看', en: 'Later' } },
  { value: 'stop', label: { zh: '这一类先到这里', en: 'Enough of these for now' } },
];

/** Asks for a name, that of the draft being proposed. */
export function* askName(id: string, initial: string): Asking<string> {
  return yield* ask({
    id,
    kind: 'line',
    text: { zh: '名称', en: 'Name' },
    hint: { zh: '用原句里的字', en: 'In the words of the sentence' },
    initial,
  });
}

/** Asks for an id that is not taken, that of the draft being proposed. */
export function* askId(id: string, initial: string, taken: ReadonlySet<string>): Asking<string> {
  return yield* ask({
    id,
    kind: 'line',
    text: { zh: '编号（公布后不再改）', en: 'Id (never changed once published)' },
    hint: { zh: '小写字母、数字和连字符', en: 'Small letters, digits and hyphens' },
    initial,
    validate: (answer) => (slug.safeParse(answer).success && !taken.has(answer) ? undefined : TAKEN),
  });
}

const TAKEN: Bilingual = { zh: '已有这个编号，或写法不对', en: 'It is taken, or not written as an id' };

import { provisionId } from '../../schemas/provision-id.ts';
import type { NumberingDecision } from '../../schemas/policy.ts';
import type { DraftPolicy } from '../../ingest/drafts/draft-front-matter.ts';
import { isToWrite } from '../../domain/placeholder.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';

/** The first line of a draft whose number nobody has decided on. */
export function undecidedLine({
  numbering = [],
}: DraftPolicy): Pick<NumberingDecision, 'line' | 'text'> | undefined {
  return numbering.find(({ as }) => isToWrite(as));
}

/** What a person decides on a line whose number could not be placed. */
export function* askNumbering({
  line,
  text,
}: Pick<NumberingDecision, 'line' | 'text'>): Asking<NumberingDecision> {
  const shown = [{ zh: `第 ${String(line)} 行：${text}`, en: `Line ${String(line)}: ${text}` }];
  const as = yield* ask({
    id: `numbering-${String(line)}`,
    kind: 'choice',
    text: {
      zh: '这一行的序号排不进去：它是什么？',
      en: 'The number of this line fits nowhere. What is the line?',
    },
    hint: {
      zh: '对照原件看；公布以后不能再改',
      en: 'Look at the original; it cannot be changed once published',
    },
    shown,
    choices: [
      { value: 'paragraph', label: { zh: '一段普通文字', en: 'A plain paragraph' } },
      { value: 'provision', label: { zh: '一条条款，由我写编号', en: 'A provision; I give its id' } },
    ],
  });
  if (as !== 'provision')
    return { line, text, as: 'paragraph', reason: '对照原件，这一行的序号不作条款编号。' };
  const id = yield* ask({
    id: `numbering-id-${String(line)}`,
    kind: 'line',
    text: { zh: '这一条的编号', en: 'Id of the provision' },
    hint: { zh: '如 三、（二）下的第 5 条写 s3-2-5', en: 'The fifth below 三、（二） is s3-2-5, say' },
    shown,
    validate: (answer) =>
      provisionId.safeParse(answer).success
        ? undefined
        : { zh: '编号写成 s3-2-5 这样', en: 'Write an id like s3-2-5' },
  });
  return { line, text, as: 'provision', id, reason: '对照原件，按这一行在文中的位置编号。' };
}

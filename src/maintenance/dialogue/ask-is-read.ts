import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Asking } from './dialogue.ts';
import { ask } from './dialogue.ts';

/** Whether somebody has read a whole text against its original. Never assumed: only then is it published. */
export function* askIsRead({
  hint,
  notYet,
}: {
  readonly hint: Bilingual;
  readonly notYet: Bilingual;
}): Asking<boolean> {
  const answer = yield* ask({
    id: 'reviewed',
    kind: 'choice',
    text: {
      zh: '您已对照原件把全文读过一遍、没有出入吗？',
      en: 'Have you read the whole text against the original and found no difference?',
    },
    hint,
    choices: [
      { value: 'no', label: notYet },
      { value: 'yes', label: { zh: '读过了，与原件一致', en: 'Yes, it is as the original' } },
    ],
    initial: 'no',
  });
  return answer === 'yes';
}

import type { Problem } from './located.ts';
import type { LocatedText } from './walk-texts.ts';

/**
 * A field that a program left for a person to write.
 * @param choices what the field may say, where that is a closed list
 */
export function placeholderProblem(
  { path, text }: Pick<LocatedText, 'path' | 'text'>,
  choices: readonly string[] = [],
): Problem {
  const field = String(path.at(-1));
  const isChosen = choices.length > 0;
  return {
    ruleId: 'placeholder',
    message: {
      zh: `${field} 还没有填写，仍是“${text}”`,
      en: `${field} is not written yet: it still says “${text}”`,
    },
    hint: {
      zh: isChosen
        ? `照原文或查实后选一个：${choices.join('、')}`
        : '照原文或查实后填写；reviewed 写核对的日期；还没核对的，写 review: draft',
      en: isChosen
        ? `Choose one from the text or a sound source: ${choices.join(', ')}`
        : 'Write it from the text or a sound source, in “reviewed” the day of review; say review: draft until then',
    },
  };
}

import { hasHan } from './has-han.ts';

/** A stretch of text in one script. */
export interface ScriptRun {
  readonly text: string;
  readonly isChinese: boolean;
}

/** A word with a Han character, without the English punctuation around it. */
const chineseWord = /^([("'“‘]*)(.*?)([)"'”’,;:.?!]*)$/su;

/**
 * Cuts text at the borders of its Chinese words, numbers and brackets that belong to them included, so that each
 * stretch can be marked with its language: `at least 2个, then “三、（一）”` → at least · 2个 · , then “ · 三、（一） · ”
 */
export function splitByScript(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  const add = (piece: string, isChinese: boolean): void => {
    if (piece === '') return;
    const last = runs.at(-1);
    if (last?.isChinese === isChinese) runs[runs.length - 1] = { text: last.text + piece, isChinese };
    else runs.push({ text: piece, isChinese });
  };
  for (const word of hasHan(text) ? text.split(/(\s+)/u) : [text]) {
    const [, before = word, chinese = '', after = ''] = (hasHan(word) && chineseWord.exec(word)) || [];
    add(before, false);
    add(chinese, true);
    add(after, false);
  }
  return runs;
}

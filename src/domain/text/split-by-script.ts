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
  const pieces = text.split(/(\s+)/u).flatMap((word): ScriptRun[] => {
    if (!/\p{Script=Han}/u.test(word)) return [{ text: word, isChinese: false }];
    const [, before = '', chinese = '', after = ''] = chineseWord.exec(word) ?? [];
    return [
      { text: before, isChinese: false },
      { text: chinese, isChinese: true },
      { text: after, isChinese: false },
    ];
  });
  const runs: ScriptRun[] = [];
  for (const piece of pieces.filter(({ text: words }) => words !== '')) {
    const last = runs.at(-1);
    if (last?.isChinese === piece.isChinese)
      runs[runs.length - 1] = { ...piece, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

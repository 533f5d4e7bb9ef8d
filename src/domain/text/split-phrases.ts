/** Words of the field that the segmenter does not know. */
const terms = ['产教融合', '职普融通', '科教融汇', '双师型', '抓手', '高质量发展', '高质量', '印发'];
/** Dates, spans of years and other numbers with their unit, in brackets or not. */
const numbers = String.raw`[（(〔]\d[^）)〕]*[）)〕]|\d[\d.—–~～至-]*[年月日号个项%％]?`;
/** Small words that stay with the word before them. */
const attachedToLast = /^[\p{Pe}\p{Pf}，。、；：！？—·…的和与及\s]+$/u;
/** Small words that stay with the word after them. */
const attachedToNext = /^(?:关于|[以为对在于向从由将把按])$|[\p{Ps}\p{Pi}—]$/u;
/** What makes a new word of the word that it stands before. */
const prefixes = /^[高新再非双多全各一二三四五六七八九十]$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Cuts a Chinese title at the points where a line may end: between words, never inside one. Punctuation and the small
 * words 的, 和, 与, 及 stay with the word before them, an opening mark and 关于, 以, 为, 对 with the word after it. A single
 * character that is no word of the language is part of the word beside it (印发, 产教融合型, 乌海市).
 * @param names further words to keep whole, such as names of places and bodies
 */
export function splitPhrases(title: string, names: readonly string[] = []): readonly string[] {
  const known = [...new Set([...names, ...terms])]
    .filter((name) => name !== '' && title.includes(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const whole = new RegExp(`(${[numbers, ...known].join('|')})`, 'u');
  const words = title
    .split(whole)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [piece] : [...segmenter.segment(piece)].map(({ segment }) => segment),
    );
  return words.reduce<string[]>((phrases, word, index) => {
    const last = phrases.at(-1);
    const before = words[index - 1] ?? '';
    if (last !== undefined && joins(before, word)) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
    return phrases;
  }, []);
}

/** Whether no line may end between two successive words. */
function joins(before: string, word: string): boolean {
  if (attachedToLast.test(word) || attachedToNext.test(before)) return true;
  if (attachedToLast.test(before) || attachedToNext.test(word)) return false;
  return (isPart(word) && !prefixes.test(word)) || prefixes.test(before);
}

function isPart(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

/** Words of the field that the segmenter does not know. */
const terms = /(产教融合|职普融通|科教融汇|双师型|抓手|高质量)/u;

/**
 * Cuts a Chinese title at the points where a line may end: between words, never inside one. Punctuation and the
 * small words 的, 和, 与, 及 stay with the word before them, an opening mark with the word after it.
 */
export function splitPhrases(title: string): readonly string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = title
    .split(terms)
    .flatMap((piece) =>
      terms.test(piece) ? [piece] : [...segmenter.segment(piece)].map(({ segment }) => segment),
    );
  return words.reduce<string[]>((phrases, word) => {
    const last = phrases.at(-1);
    const joins =
      last !== undefined &&
      (/^[\p{Pe}\p{Pf}，。、；：！？—·…的和与及]+$/u.test(word) || /[\p{Ps}\p{Pi}—]$/u.test(last));
    if (joins) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
    return phrases;
  }, []);
}

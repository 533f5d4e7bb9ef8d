/** An article's first line: its caption where one is printed, and its first paragraph. */
export interface SplitArticle {
  /** `【目的】`, `（立法目的）`, with the space after it; the whole of a line that is nothing but a caption; else empty. */
  readonly caption: string;
  /** Empty where the line ends with the number or the caption. */
  readonly paragraph: string;
}

const BRACKETED = /^(?:【[^【】]{1,30}】|〔[^〔〕]{1,30}〕|[（(][^（）()。；]{2,24}[）)])\s*/u;
const CAPTION_LENGTH = 24;

/** Divides what stands after 第一条: captions are printed in brackets, or alone on the line above the paragraph. */
export function splitArticle(words: string, isAboveParagraph: boolean): SplitArticle {
  const bracketed = BRACKETED.exec(words)?.[0];
  if (bracketed !== undefined) return { caption: bracketed, paragraph: words.slice(bracketed.length) };
  const isAlone = isAboveParagraph && words.length <= CAPTION_LENGTH && !/[，,。；;：:！？]/u.test(words);
  return isAlone ? { caption: words, paragraph: '' } : { caption: '', paragraph: words };
}

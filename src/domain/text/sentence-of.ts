import { sentenceBefore } from './sentence-before.ts';

/** The sentence, or sentences, of a paragraph that a quote stands in, to the next 。！？ or line break; nothing where it does not stand there. */
export function sentenceOf(quote: string, paragraph: string): string | undefined {
  const start = paragraph.indexOf(quote);
  if (start === -1) return undefined;
  const end = start + quote.length;
  return (
    sentenceBefore(paragraph, start) + quote + (/^[^。！？!?\n]*/u.exec(paragraph.slice(end))?.[0] ?? '')
  );
}

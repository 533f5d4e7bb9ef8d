import { foldText } from '../../domain/text/fold-text.ts';

/** Words as the text box of the list compares them: letters and digits alone, so that 〔2024〕5号 is [2024]5号. */
export function foldWords(words: string): string {
  return foldText(words).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a query, as they are compared. */
export function wordsToFind(query: string): readonly string[] {
  return query.split(/\s+/u).map(foldWords);
}

/** Whether each of the words to find stands in one of the folded texts of a document, given with spaces between them. */
export function holdsWords(folded: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => folded.includes(word));
}

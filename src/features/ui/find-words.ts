import { foldText } from '../../domain/text/fold-text.ts';

/** Words as the text box of the list compares them: letters and digits alone, so that 〔2024〕5号 is [2024]5号. */
export function foldWords(words: string): string {
  return foldText(words).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether each word of a query stands in one of the folded texts of a document, given with spaces between them. */
export function holdsWords(folded: string, query: string): boolean {
  return query.split(/\s+/u).every((word) => folded.includes(foldWords(word)));
}

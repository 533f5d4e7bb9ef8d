import { foldText } from '../text/fold-text.ts';
import { CHINESE_CARDINALS } from '../text/numerals/chinese-numerals.ts';
import { isRate } from './find-figure.ts';

/** Shorter words between quotation marks are names and terms (“双师型”), not quotations. In folded characters. */
export const SHORTEST_QUOTATION = 8;
/** Shorter sentences stand anywhere. In folded characters. */
export const SHORTEST_SENTENCE = 8;
/** A figure is worth checking however short: shorter words than this are not indexed. In folded characters. */
const SHORTEST_FIGURE = 4;
const FIGURE = new RegExp(`[\\d０-９]|百分之|[${CHINESE_CARDINALS}](?:成|倍)`, 'u');

/** Whether words between quotation marks are compared with the texts. */
export function isWorthChecking({ text }: { readonly text: string }): boolean {
  return isRate(text) || foldedLength(text) >= (FIGURE.test(text) ? SHORTEST_FIGURE : SHORTEST_QUOTATION);
}

/** How many characters of words are compared. */
export function foldedLength(text: string): number {
  return foldText(text).folded.length;
}

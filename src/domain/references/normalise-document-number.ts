import { foldDigits } from '../text/numerals/fold-digits.ts';

/** Brackets that sources and people put round the year of a 文号, as character classes. */
export const YEAR_BRACKETS = {
  opening: '[〔［[（(【〈<＜﹝{｛「]',
  closing: '[〕］\\])）】〉>＞﹞}｝」]',
} as const;

const yearInBrackets = new RegExp(`${YEAR_BRACKETS.opening}\\s*(\\d{4})\\s*${YEAR_BRACKETS.closing}`, 'u');

/**
 * A 发文字号 in its standard form, agency code + 〔year〕 + number + 号: `乌教发[2024]50号`, `乌教发（２０２４） 50 号`
 * and `乌教发〔2024〕第50号` are all `乌教发〔2024〕50号`; an order is `国务院令第645号`. Text that is no 文号 comes back without white space.
 */
export function normaliseDocumentNumber(text: string): string {
  return foldDigits(text)
    .replace(/\s/gu, '')
    .replace(yearInBrackets, '〔$1〕')
    .replace(/〕第?0*(\d+)号?$/u, '〕$1号')
    .replace(/令第?0*(\d+)号$/u, '令第$1号');
}

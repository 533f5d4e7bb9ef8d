/**
 * 发文字号 in any bracket form, to be found in running text: 乌教发〔2024〕50号, 乌教发[2024]50号, 乌教发（2024）50 号; and the
 * number of an order: 国务院令第645号, 主席令第六十九号.
 */
export const documentNumberPattern =
  /[\p{Script=Han}A-Za-z]{0,16}\s*[〔[［(（【﹝]\s*[\d０-９]{4}\s*[〕\]］)）】﹞]\s*第?\s*[\d０-９]{1,5}\s*号|\p{Script=Han}{1,24}令\s*第?\s*(?:[\d０-９]{1,5}|[零〇一二三四五六七八九十百]{1,6})\s*号/u;

/** 发文字号 in any bracket form, to be found in running text: 乌教发〔2024〕50号, 乌教发[2024]50号, 乌教发（2024）50 号. */
export const documentNumberPattern =
  /[\p{Script=Han}A-Za-z]{0,16}\s*[〔[［(（【﹝]\s*[\d０-９]{4}\s*[〕\]］)）】﹞]\s*第?\s*[\d０-９]{1,5}\s*号/u;

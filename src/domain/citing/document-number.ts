/** 发文字号 in any bracket form, to be found in running text: 乌教发〔2024〕50号, 乌教发[2024]50号, 乌教发（2024）50 号. */
export const documentNumberPattern =
  /[\p{Script=Han}A-Za-z]{0,16}\s*[〔[［(（【]\s*[\d０-９]{4}\s*[〕\]］)）】]\s*第?\s*[\d０-９]{1,5}\s*号/u;

const FORM =
  /^(.*?)\s*[〔[［(（【]\s*([\d０-９]{4})\s*[〕\]］)）】]\s*(第?)\s*([\d０-９]{1,5})\s*号$/u;

/** 发文字号 in the printed standard form, 乌教发〔2024〕50号; text of another form is returned unchanged. */
export function normalizeDocumentNumber(text: string): string {
  const match = FORM.exec(text.trim());
  if (match === null) return text;
  const [, agency = '', year = '', ordinal = '', number = ''] = match;
  return `${agency.replace(/\s+/gu, '')}〔${halfWidth(year)}〕${ordinal}${halfWidth(number)}号`;
}

function halfWidth(digits: string): string {
  return digits.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

import { normaliseDocumentNumber } from '../../domain/references/normalise-document-number.ts';

const TYPED =
  /^(\p{Script=Han}{2,14}?)\s*([〔[(【〈<{《])?\s*((?:19|20)\d\d)\s*([〕\])】〉>}》])?\s*(年)?\s*(第)?\s*0*(\d{1,5})\s*(号?)(?:文件?)?$/u;
/** How the code of an office ends, which tells 国办发2017 95 from words and figures. */
const CODE = /[发函字规办电呈告令通]$/u;

/**
 * The 发文字号 that a query is, in its standard form, however it is typed: 国办发2017 95号, 国办发(2017)95号, 国办发〔2017〕95,
 * 国办发2017年第95号. Undefined where it is none, or may as well be words and a year.
 */
export function readTypedNumber(query: string): string | undefined {
  const read = TYPED.exec(query.normalize('NFKC').trim());
  if (read === null) return undefined;
  const [, code = '', opened, year = '', closed, isYear, ordinal, number = '', sign = ''] = read;
  const isBracketed = opened !== undefined && closed !== undefined;
  // An announcement is printed so: 公告2023年第5号.
  if (isYear !== undefined && /[告令]$/u.test(code)) return undefined;
  const isSigned = sign !== '' && (isYear === undefined || ordinal !== undefined);
  const isNumber = isBracketed || isSigned || CODE.test(code);
  return isNumber ? normaliseDocumentNumber(`${code}〔${year}〕${number}号`) : undefined;
}

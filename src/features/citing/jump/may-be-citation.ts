import { CHINESE_ORDINALS } from '../../../domain/text/numerals/chinese-ordinals.ts';

/** What a citation written as one has: title marks, a bracketed year, a numbered position, an address of ours. */
const marks = new RegExp(
  `[《〔［[【（(㈠-㈩]|policies/|第.+[部分条條项項目点點段款节節章编編行]|[${CHINESE_ORDINALS}]、|\\d\\s*[.、．]`,
  'u',
);
/** A name and a small number (乌海方案12), which are as often words to search for. */
const nameAndNumber = /\p{Script=Han}\s*[\d０-９]{1,3}\s*$/u;

/** Whether typed text is worth reading as a citation. */
export function mayBeCitation(typed: string): boolean {
  return hasCitationMarks(typed) || nameAndNumber.test(typed);
}

/** Whether typed text is written as a citation is. */
export function hasCitationMarks(typed: string): boolean {
  return marks.test(typed);
}

import type { DutyName } from './parse-duty-lines.ts';
import { parseDutyNames } from './parse-duty-lines.ts';

/** How the names of public bodies end that nothing else ends like. */
const publicBody =
  /(?:部|委|局|厅|署|办|法院|检察院|科学院|中科院|委员会|管委会|银行|政府|监会|部门|总社|总工会|海关)(?:[（(][^（()）]*[）)])?$/u;
/** No list of names is longer, in UTF-16 code units. */
const LIST_LENGTH = 300;
/** Words such as 本部, 全部 end like bodies. */
const word = /^(?:全|局|本|内|外|上|下|大|中|总|东|西|南|北|各)部$/u;

/** The names of a paragraph that is nothing but a list of public bodies, as a cell of a column of bodies is; else none. */
export function readBodyList(paragraph: string): readonly DutyName[] {
  if (paragraph.length > LIST_LENGTH || /[。；;：:]/u.test(paragraph)) return [];
  const names = parseDutyNames(paragraph);
  const areBodies = names.every(({ text }) => publicBody.test(text) && text.length <= 20 && !word.test(text));
  return areBodies ? names : [];
}

import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { CHINESE_ORDINALS } from '../../domain/text/numerals/chinese-ordinals.ts';

/**
 * The day that a line names and nothing else, as `YYYY-MM-DD`: `2024年7月17日`, `2024 年 7 月 17 日`,
 * `二〇二四年七月十七日`, `2024-07-17`. An issuing body may stand before it, separated by space.
 */
export function readDateLine(line: string): string | undefined {
  const date = readAbsoluteDates(line).find(({ precision, form }) => precision === 'day' && form === 'in');
  if (date?.end !== line.length) return undefined;
  const before = line.slice(0, date.start);
  const isSigned = /\s$/.test(before) && isIssuerName(before.trim());
  return before === '' || isSigned ? date.due : undefined;
}

/** The line is the name of a public body, as it stands in a signature: no clause, ending as such names do. */
export function isIssuerName(line: string): boolean {
  return /^[^，,。；;：:！？!?]{2,40}(?:政府|办公室|办公厅|[局厅部委办院校会处署司社行组团])$/.test(line);
}

/** Ends as a sentence or a salutation does: the line is whole. */
export function endsSentence(line: string): boolean {
  return /[。！？；：…!?;:][”’」』》〉）)】\]"']*$/.test(line);
}

/** Ends in the middle of a clause: in a word, or after a comma. */
export function endsOpen(line: string): boolean {
  return !/[。！？；：…!?;:.—”’」』》〉）)】\]"'|]$/.test(line);
}

/** Marks the encoding at the beginning of a file; no part of its first line. */
export const BYTE_ORDER_MARK = '\u{feff}';

const unknown = new RegExp(`^(?:第[${CHINESE_ORDINALS}\\d]+[章节条款]|[①-⑳])`);

/** 第一章, 第二条, ①: forms of numbering that have no id. */
export function hasUnknownNumber(line: string): boolean {
  return unknown.test(line);
}

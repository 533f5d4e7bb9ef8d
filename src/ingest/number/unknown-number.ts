import { CHINESE_ORDINALS } from '../../domain/text/numerals/chinese-numerals.ts';

const unknown = new RegExp(`^(?:第[${CHINESE_ORDINALS}\\d]+[章节条款]|[①-⑳])`);

/** 第一章, 第二条, ①: forms of numbering that have no id. */
export function hasUnknownNumber(line: string): boolean {
  return unknown.test(line);
}

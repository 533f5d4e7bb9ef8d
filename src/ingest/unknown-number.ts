/** 第一章, 第二条, ①: forms of numbering that have no id. */
export function hasUnknownNumber(line: string): boolean {
  return /^(?:第[一二三四五六七八九十百\d]+[章节条款]|[①-⑳])/.test(line);
}

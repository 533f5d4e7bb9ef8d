/** No name is longer, in UTF-16 code units. */
const NAME_LENGTH = 200;

/** Whether an offset stands inside “…”: the number of “四个体系” belongs to a name. */
export function isInName(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - NAME_LENGTH), offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

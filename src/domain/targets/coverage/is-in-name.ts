/** Whether an offset stands inside “…”: the number of “四个体系” belongs to a name. */
export function isInName(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

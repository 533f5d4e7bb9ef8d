/**
 * The words of the same sentence that stand before `offset` (UTF-16 code units): from the last 。！？ or line break.
 * Semicolons do not end it: a date at the head of a list governs every item.
 */
export function sentenceBefore(text: string, offset: number): string {
  return /[^。！？!?\n]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
}

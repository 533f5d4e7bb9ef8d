/** No sentence of a document is longer; what has no 。 for so long is cut there, so that no search goes back without end. */
const LONGEST_SENTENCE = 2000;

/**
 * The words of the same sentence that stand before `offset` (UTF-16 code units): from the last 。！？ or line break.
 * Semicolons do not end it: a date at the head of a list governs every item.
 */
export function sentenceBefore(text: string, offset: number): string {
  const earliest = Math.max(0, offset - LONGEST_SENTENCE);
  let start = offset;
  while (start > earliest && !ENDS.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

const ENDS: ReadonlySet<string> = new Set('。！？!?\n');

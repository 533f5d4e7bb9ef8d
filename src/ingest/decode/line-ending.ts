/** Ends as a sentence or a salutation does: the line is whole. */
export function endsSentence(line: string): boolean {
  return /[。！？；：…!?;:][”’」』》〉）)】\]"']*$/.test(line);
}

/** Ends in the middle of a clause: in a word, or after a comma. */
export function endsOpen(line: string): boolean {
  return !/[。！？；：…!?;:.—”’」』》〉）)】\]"'|]$/.test(line);
}

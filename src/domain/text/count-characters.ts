/** Characters (code points) of a text between two UTF-16 offsets; half of a pair counts as one. */
export function countCharacters(text: string, start = 0, end = text.length): number {
  let count = end - start;
  for (let at = start + 1; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    // The second unit of a pair, behind its first.
    if (unit >= 0xdc00 && unit <= 0xdfff && isFirstOfPair(text.charCodeAt(at - 1))) count -= 1;
  }
  return count;
}

/** Whether the unit at an offset and the one before it are one character. */
export function splitsCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && isFirstOfPair(text.charCodeAt(offset - 1));
}

function isFirstOfPair(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

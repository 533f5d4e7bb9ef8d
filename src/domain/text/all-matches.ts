/**
 * Every match of a pattern in a text, in order: what `matchAll` gives, without the copy of the pattern that `matchAll`
 * makes and compiles at every call, which costs more than reading a sentence.
 * @param pattern global, and kept in a constant
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/**
 * For every character of a text node, how many characters of its source stand before it.
 * `value` is what the node says, `written` its source on one line: the same characters, some of
 * them escaped (`\{`) or named (`&amp;`).
 */
export function alignCharacters(value: string, written: string): readonly number[] {
  const counts: number[] = [];
  let at = 0;
  let count = 0;
  for (const character of value) {
    counts.push(count);
    const end = endOfCharacter(written, at, character);
    count += [...written.slice(at, end)].length;
    at = end;
  }
  return counts;
}

/** UTF-16 offset after the way in which `written` gives the next character. */
function endOfCharacter(written: string, at: number, character: string): number {
  if (written.startsWith('&', at)) {
    const end = written.indexOf(';', at);
    const isPlainAmpersand = character === '&' && !isReference(written.slice(at, end + 1));
    if (end !== -1 && !isPlainAmpersand) return end + 1;
  }
  const isEscaped = written[at] === '\\' && written.startsWith(character, at + 1);
  return at + (isEscaped ? 1 : 0) + character.length;
}

/** Has the form of a character reference, so that a bare `&` needs an escape before it. */
export function isReference(written: string): boolean {
  return /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.test(written);
}

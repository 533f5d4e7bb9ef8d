/** Spaces that lay a line out: ASCII, tab, no-break, en, em and their kin, ideographic. */
const SPACES = '[\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const SPACE = new RegExp(`^${SPACES}$`);

/** The character is a space of layout: kept between words of a line, dropped at its ends. Invisible joiners and marks are none. */
export function isLayoutSpace(character: string): boolean {
  return SPACE.test(character);
}

/** The line without layout spaces at its ends. */
export function trimLayoutSpace(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isLayoutSpace(line.charAt(start))) start += 1;
  while (end > start && isLayoutSpace(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

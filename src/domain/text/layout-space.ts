/** Spaces that lay a line out: ASCII, tab, no-break, en, em and their kin, ideographic. */
const SPACES = '[\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const SPACE = new RegExp(`^${SPACES}$`);
const ENDS = new RegExp(`^${SPACES}+|${SPACES}+$`, 'g');

/** The character is a space of layout: kept between words of a line, dropped at its ends. Invisible joiners and marks are none. */
export function isLayoutSpace(character: string): boolean {
  return SPACE.test(character);
}

/** The line without layout spaces at its ends. */
export function trimLayoutSpace(line: string): string {
  return line.replace(ENDS, '');
}

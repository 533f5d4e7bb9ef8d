/** Characters of a line that name it. */
const LONGEST_NAME = 16;

/** The first words of a line of the source text, which name it where it has no heading of its own. */
export function beginningOf(line: string): string {
  const words = [...line.trim().replace(/\s+/g, ' ')];
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1).join('')}…` : words.join('');
}

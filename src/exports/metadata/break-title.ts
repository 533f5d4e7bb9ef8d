/** Width of a text in characters of full width; letters, digits and half-width marks count a little over half. */
export function titleWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u{ff}' ? 0.6 : 1), 0);
}

/**
 * Sets phrases in as few lines as fit a width, and those as even as they can be.
 * A phrase that is wider than a line stands alone on one.
 * @param width in characters
 */
export function breakTitle(phrases: readonly string[], width: number): readonly string[] {
  const lines = fill(phrases, width);
  for (let narrower = 1; narrower < width; narrower += 1) {
    const even = fill(phrases, narrower);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function fill(phrases: readonly string[], width: number): readonly string[] {
  return phrases.reduce<string[]>((lines, phrase) => {
    const last = lines.at(-1);
    if (last === undefined || titleWidth(last + phrase) > width) lines.push(phrase);
    else lines[lines.length - 1] = last + phrase;
    return lines;
  }, []);
}

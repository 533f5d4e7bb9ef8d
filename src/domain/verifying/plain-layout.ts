/** A paste without the spaces around its line breaks, which belong to its layout, as does the kind of break. */
export function plainLayout(text: string): string {
  return text.replace(/\s*\n\s*/gu, '\n');
}

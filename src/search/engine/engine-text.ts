/** Folding keeps tabs, between cells, and no other control character; engines take tabs for blanks. */
const CELL_END = '\u001F';

/** A folded text or query as the engine is given it. */
export function engineText(folded: string): string {
  return folded.replaceAll('\t', CELL_END);
}

/**
 * Where `wanted` occurs in `text`, as counted everywhere in this project: from the left,
 * each occurrence beginning at or after the end of the one before (一一 occurs once in 一一一).
 * Both are folded; an empty `wanted` occurs nowhere.
 */
export function findOccurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}

/** How far into a text a run over paragraph breaks asks for it, where nothing is known of its beginning (`run-starts.ts`). */
export const NEARLY_ALL_FROM = 2;

/**
 * What to ask for to tell where a text stands of which the first characters, as many as `stem`, are known to: with one of those and
 * two more at the least it is rare enough to be in few files. Of a short stem as much as a run over paragraph breaks asks for
 * too, so that it is loaded once.
 */
export function restBehind(folded: string, stem: number): string {
  const from = Math.max(1, Math.min(stem - 1, folded.length - 3));
  return folded.slice(from < NEARLY_ALL_FROM && folded.length > 5 ? NEARLY_ALL_FROM : from);
}

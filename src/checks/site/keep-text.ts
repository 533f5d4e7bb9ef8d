/**
 * Gives each text as a copy of its own, one for all that are alike: a piece cut from a page holds the whole page in memory,
 * and most addresses and ids stand on many pages.
 */
export function createKeeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, 'utf8').toString('utf8');
    kept.set(copy, copy);
    return copy;
  };
}

/** Characters (UTF-16 code units) by which words are looked up. */
const opening = 2;

/**
 * Those of some words that stand in a text. Each text is gone through once, whatever the number of words: at every
 * character only the words that begin so are compared.
 */
export function printedWords(words: Iterable<string>, texts: Iterable<string>): ReadonlySet<string> {
  const wanted = new Set(words);
  if (wanted.size === 0) return new Set();
  const printed = new Set<string>();
  const byOpening = Map.groupBy(wanted, (each) => each.slice(0, opening));
  const openings = new Set([...wanted].map((each) => each.charCodeAt(0)));
  const isShort = [...wanted].some(({ length }) => length < opening);
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      if (!openings.has(text.charCodeAt(at))) continue;
      const begun = byOpening.get(text.slice(at, at + opening)) ?? [];
      const shorter = isShort ? (byOpening.get(text.charAt(at)) ?? []) : [];
      for (const each of [...begun, ...shorter])
        if (!printed.has(each) && text.startsWith(each, at)) printed.add(each);
    }
  }
  return printed;
}

/** Characters of a query in a file name at most. */
const LONGEST = 30;

/** What file systems refuse in names, and what would turn or hide the rest of one. */
const REFUSED = /[\\/:*?"<>|.\p{C}\s]+/gu;

/** Name of a saved table of hits: what was asked, how, and the day that the texts are of. */
export function nameHitsFile(query: string, mode: string, asOf: string): string {
  const parts = [Array.from(query).slice(0, LONGEST).join(''), mode, asOf];
  const names = parts.map((part) => part.replace(REFUSED, '-').replace(/^-+|-+$/g, ''));
  return `${['zhice', ...names.filter((name) => name !== '')].join('-')}.csv`;
}

/**
 * How large a page, and a file that a page fetches, may become, in bytes before compression, and what each list may take
 * of it. Beyond its share a list is counted, folded or continued on further pages, so that no page grows with the number
 * of documents. What is written here is estimated before it is printed, on the heavy side; the tests measure the pages.
 */
export const pageBudget = {
  /** A page. The page of a document may hold its source text and 120 KiB. */
  page: 200 * 1024,
  /** A file that a page fetches. */
  fetched: 300 * 1024,
  /** A document: what the data say beside its paragraphs. */
  notes: 40_000,
  /** What one of the numbered pages of a list holds, beside its frame. */
  listPage: 160_000,
  /** Targets: rows of statements beneath the picture; where there are more they stand on pages of their own. */
  statements: 60_000,
  /** Targets: rows drawn in the picture of the commitments. */
  commitments: 105_000,
  /** Targets: names of what has no date, below the picture. */
  undated: 36_000,
  /** Timeline: everything, where it stands on one page; else what a page holds folded, and the lanes that stand open. */
  timeline: 150_000,
  timelineFolded: 125_000,
  lanes: 40_000,
  /** Bodies: matrices of tasks, and tables of bodies. */
  matrices: 70_000,
  bodies: 80_000,
  /** A topic: tables of answers, and pictures and tables of its indicators. */
  answers: 70_000,
  indicators: 90_000,
  /** Search: documents printed in full on one page. */
  fullText: 160_000,
  /** Documents: all of them as rows on the page of the list; where there are more they stand on pages of their own. */
  documents: 150_000,
  /** A file of the directory, which pages fetch to choose among many documents. */
  directory: 250_000,
} as const;

/** Most pages of statements that the page of targets fetches to filter them; beyond this it filters none. */
export const MOST_FETCHED_PAGES = 12;

/** Documents that a list counts on a line each, beyond those that it draws. */
export const MOST_LINES = 40;

/** About how many bytes a text is in UTF-8, on the heavy side: Chinese characters are three. */
export function textBytes(text: string): number {
  return text.length * 3;
}

/**
 * The first items that fit, in their order; at least one where there is any. No more are asked for than one too many.
 * @param bytesOf about how many bytes of HTML an item is
 */
export function takeWhatFits<Item>(
  items: Iterable<Item>,
  most: number,
  bytesOf: (item: Item) => number,
): readonly Item[] {
  const taken: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    bytes += bytesOf(item);
    if (taken.length > 0 && bytes > most) break;
    taken.push(item);
  }
  return taken;
}

/**
 * Items divided among pages in their order; each page holds one item at least.
 * @param bytesOf about how many bytes of HTML an item is
 */
export function divideByBytes<Item>(
  items: readonly Item[],
  most: number,
  bytesOf: (item: Item) => number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const weight = bytesOf(item);
    const page = pages.at(-1);
    if (page === undefined || bytes + weight > most) {
      pages.push([item]);
      bytes = weight;
    } else {
      page.push(item);
      bytes += weight;
    }
  }
  return pages;
}

/** Cuts out of lists, given one after another, what lies in `[from, to)` of all of them in a row. */
export function cutStretch(from: number, to: number): <Item>(list: readonly Item[]) => readonly Item[] {
  let before = 0;
  return (list) => {
    const own = list.slice(Math.max(from - before, 0), Math.max(to - before, 0));
    before += list.length;
    return own;
  };
}

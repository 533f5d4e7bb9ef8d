/** A row with the table body it was printed in. */
export interface PrintedRow {
  readonly row: HTMLTableRowElement;
  readonly body: HTMLElement;
  /** Reference material and policy rates keep to their own place. */
  readonly isCounted: boolean;
  readonly themes: readonly string[];
  /** By what rows are sorted. */
  readonly keys: Readonly<Record<string, string>>;
}

/** How rows are to stand. */
export interface Arrangement {
  readonly sort: string | undefined;
  /** Topics in their order, with their names; absent where rows stand by document. */
  readonly themes: readonly (readonly [id: string, name: string])[] | undefined;
  /** Makes the place for the rows of a topic, marked `data-made`, and returns the body to put them in. */
  readonly makePlace: (theme: string, name: string) => HTMLElement;
}

/**
 * Puts rows in the bodies they were printed in, sorted, or counted rows under their topics, across documents. A row of
 * several topics stands in the first, and in each other one as a copy.
 */
export function arrangeRows(
  host: ParentNode,
  rows: readonly PrintedRow[],
  { sort, themes, makePlace }: Arrangement,
): void {
  const sorted = sort === undefined ? rows : rows.toSorted((a, b) => compare(a.keys[sort], b.keys[sort]));
  for (const { row, body } of sorted) body.append(row);
  for (const made of host.querySelectorAll('[data-made]')) made.remove();
  if (themes === undefined) return;
  const placed = new Set<PrintedRow>();
  for (const [theme, name] of themes) {
    const own = sorted.filter((row) => row.isCounted && row.themes.includes(theme));
    if (own.length === 0) continue;
    const place = makePlace(theme, name);
    for (const printed of own) {
      place.append(placed.has(printed) ? printed.row.cloneNode(true) : printed.row);
      placed.add(printed);
    }
  }
}

function compare(a = '', b = ''): number {
  return a.localeCompare(b, 'zh');
}

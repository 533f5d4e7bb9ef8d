/** A row with the table body it was printed in. */
export interface PrintedRow {
  readonly row: HTMLElement;
  readonly body: HTMLElement;
  /** Whether topics take it in; reference material and policy rates stay in their own bodies. */
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
  /** Makes the body for the rows of a topic, in an element marked `data-made`, and returns it. */
  readonly makeBody: (theme: string, name: string) => HTMLElement;
}

/**
 * Puts rows in the bodies they were printed in, sorted, or counted rows under their topics, across documents. A row of
 * several topics stands in the first, and in each other one as a copy.
 */
export function arrangeRows(
  host: ParentNode,
  rows: readonly PrintedRow[],
  { sort, themes, makeBody }: Arrangement,
): void {
  const sorted = sort === undefined ? rows : rows.toSorted((a, b) => compare(a.keys[sort], b.keys[sort]));
  for (const { row, body } of sorted) body.append(row);
  for (const made of host.querySelectorAll('[data-made]')) made.remove();
  if (themes === undefined) return;
  const shown = new Set<PrintedRow>();
  for (const [theme, name] of themes) {
    const own = sorted.filter((row) => row.isCounted && row.themes.includes(theme));
    if (own.length === 0) continue;
    const body = makeBody(theme, name);
    for (const printed of own) {
      body.append(shown.has(printed) ? printed.row.cloneNode(true) : printed.row);
      shown.add(printed);
    }
  }
}

function compare(a = '', b = ''): number {
  return a.localeCompare(b, 'zh');
}

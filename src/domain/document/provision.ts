/** A paragraph of source text: one line of the document, never broken. */
export interface Paragraph {
  /** `s3-2-5-p1`, `preamble-p1`, `p4`. */
  readonly id: string;
  /** The characters as published, without layout white space at either end. */
  readonly text: string;
}

/** A cell of a table. */
export interface TableCell {
  /** The characters as published, without layout white space at either end; empty where the cell is. */
  readonly text: string;
  /** It heads a column or row. */
  readonly header?: true;
  /** Columns that it spans, from 2. */
  readonly colspan?: number;
  /** Rows that it spans, from 2; the cell is not repeated in them. */
  readonly rowspan?: number;
}

/** A row of a table, a row of column heads too. */
export interface TableRow {
  /** `s3-t1-r2`. */
  readonly id: string;
  readonly cells: readonly TableCell[];
}

/** A table of source text. */
export interface Table {
  /** `s3-t1`, `x1-t1`. */
  readonly id: string;
  readonly rows: readonly TableRow[];
}

/**
 * A provision: a numbered heading or an unnumbered part, with what stands below it.
 * `label + heading` are the printed characters of the heading line, with nothing between or around.
 */
export interface Provision {
  /** `s3`, `s3-2`, `s3-2-5`, `notice`, `title`; see `provisionId` in `src/schemas`. */
  readonly id: string;
  /** Printed number with its punctuation: `三、`, `(二)`, `5.`, `一是`; empty for unnumbered parts. */
  readonly label: string;
  /** Heading text after the number, its final 。 included where printed; empty where the part has no heading. */
  readonly heading: string;
  /** The heading is the first sentence of its first paragraph: printed on one line with it, joined without a break. */
  readonly runIn: boolean;
  /** Those that belong to the provision itself, footnotes (`s3-fn1`) among them. */
  readonly paragraphs: readonly Paragraph[];
  /** Absent where there is none. */
  readonly tables?: readonly Table[];
  readonly children: readonly Provision[];
  /**
   * Ids of its paragraphs, tables and children as printed. Absent where the paragraphs come first, the tables after
   * them and the children last.
   */
  readonly order?: readonly string[];
}

/** What stands below the heading of a provision. */
export type ProvisionContent =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'provision'; readonly provision: Provision };

/** The paragraphs, tables and provisions below a heading, as printed. */
export function contentsOf({
  paragraphs,
  tables = [],
  children,
  order,
}: Provision): readonly ProvisionContent[] {
  const contents: ProvisionContent[] = [];
  for (const paragraph of paragraphs) contents.push({ kind: 'paragraph', paragraph });
  for (const table of tables) contents.push({ kind: 'table', table });
  for (const provision of children) contents.push({ kind: 'provision', provision });
  if (order === undefined) return contents;
  const byId = new Map(contents.map((content) => [contentId(content), content]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/** `tables` and `order` of a provision, each left out where it says nothing. */
export function arrangement(contents: readonly ProvisionContent[]): Pick<Provision, 'tables' | 'order'> {
  const tables = contents.flatMap((content) => (content.kind === 'table' ? [content.table] : []));
  const rank = { paragraph: 0, table: 1, provision: 2 };
  const isPlain = contents.every(
    ({ kind }, index) => index === 0 || rank[contents[index - 1]?.kind ?? kind] <= rank[kind],
  );
  return {
    ...(tables.length > 0 ? { tables } : {}),
    ...(isPlain ? {} : { order: contents.map(contentId) }),
  };
}

/** Id of a paragraph, table or provision. */
export function contentId(content: ProvisionContent): string {
  if (content.kind === 'paragraph') return content.paragraph.id;
  return content.kind === 'table' ? content.table.id : content.provision.id;
}

/** A row as one line of text: its cells with a tab between; a tab ends nothing that is empty. */
export function rowText({ cells }: Pick<TableRow, 'cells'>): string {
  return cells.map(({ text }) => text).join('\t');
}

/** The text of one document: its provisions in printed order, or bare paragraphs where it has no numbering. */
export interface PolicyText {
  readonly provisions: readonly Provision[];
}

/** A provision with its ancestors, outermost first. */
export interface ProvisionWithAncestors {
  readonly provision: Provision;
  readonly ancestors: readonly Provision[];
}

/** Every provision in printed order, parents before children. */
export function walkProvisions(
  provisions: readonly Provision[],
  ancestors: readonly Provision[] = [],
): readonly ProvisionWithAncestors[] {
  const found: ProvisionWithAncestors[] = [];
  collectProvisions(provisions, ancestors, found);
  return found;
}

function collectProvisions(
  provisions: readonly Provision[],
  ancestors: readonly Provision[],
  found: ProvisionWithAncestors[],
): void {
  for (const provision of provisions) {
    found.push({ provision, ancestors });
    if (provision.children.length > 0)
      collectProvisions(provision.children, [...ancestors, provision], found);
  }
}

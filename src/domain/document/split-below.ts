/** What stands below the heading of a provision and is none itself, by the numbers of its id. */
export type BelowHeading =
  | { readonly kind: 'paragraph' | 'footnote' | 'table'; readonly number: number }
  | { readonly kind: 'row'; readonly table: number; readonly number: number };

const KINDS = { p: 'paragraph', fn: 'footnote', t: 'table' } as const;

/**
 * The provision that an id belongs to and what it means below it: `s3-2-p1` → `s3-2` and its first paragraph, `x1-t1-r3` →
 * `x1` and a row. The provision is empty for a paragraph or table of a document without numbering (`p4`); `below` is absent
 * for the id of a provision.
 */
export function splitBelow(id: string): { readonly provision: string; readonly below?: BelowHeading } {
  const [, provision = '', table, row, kind, number] =
    /^(?:(.*)-)?(?:t(\d+)-r(\d+)|(p|fn|t)(\d+))$/.exec(id) ?? [];
  if (row !== undefined)
    return { provision, below: { kind: 'row', table: Number(table), number: Number(row) } };
  if (kind === undefined) return { provision: id };
  return { provision, below: { kind: KINDS[kind as keyof typeof KINDS], number: Number(number) } };
}

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
  const match = /^(?:(.*)-)?(?:t(\d+)-r|(p|fn|t))(\d+)$/.exec(id);
  if (match === null) return { provision: id };
  const [, provision = '', table, mark, digits] = match;
  const number = Number(digits);
  return {
    provision,
    below: table
      ? { kind: 'row', table: Number(table), number }
      : { kind: KINDS[mark as keyof typeof KINDS], number },
  };
}

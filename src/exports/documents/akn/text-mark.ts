/** A stretch of a heading or paragraph that an inline element ties to a record. Offsets UTF-16, end exclusive. */
export type TextMark = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'quantity'; readonly normalized: string; readonly unit: string }
  /** Last day that the date may mean. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'organization'; readonly organisation: string }
  /** Policy id, or the title of a document that is not published here. */
  | { readonly kind: 'ref'; readonly policy: string }
  | { readonly kind: 'ref'; readonly outside: string }
);

/** Marks by heading (provision) id or paragraph id. */
export type MarksByUnit = ReadonlyMap<string, readonly TextMark[]>;

/** Marks in order, without overlaps: of two that overlap the earlier stays, of two that begin at one offset the longer. */
export function sortMarks(marks: readonly TextMark[]): readonly TextMark[] {
  const sorted: TextMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (sorted.at(-1)?.end ?? 0) && mark.end > mark.start) sorted.push(mark);
  }
  return sorted;
}

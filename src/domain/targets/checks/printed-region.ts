/** The words of the place that a record names. */
export interface PrintedRegion {
  /** Text of the paragraph (or heading) that the record's `provision` names. */
  readonly paragraph: string;
  /** Headings above it, outermost first, where a date or verb may stand. */
  readonly headings?: readonly string[];
}

/** Whether words stand verbatim in the paragraph or in a heading above it. */
export function standsInPlace(words: string, place: PrintedRegion): boolean {
  return place.paragraph.includes(words) || (place.headings ?? []).some((heading) => heading.includes(words));
}

/** The text around the provision that a record names. */
export interface PrintedContext {
  /** Text of the paragraph (or heading) that the record's `provision` names. */
  readonly paragraph: string;
  /** Headings above it, outermost first, where a date or verb may stand. */
  readonly headings?: readonly string[];
}

/** Whether words stand verbatim in the paragraph or in a heading above it. */
export function standsInContext(words: string, context: PrintedContext): boolean {
  return (
    context.paragraph.includes(words) || (context.headings ?? []).some((heading) => heading.includes(words))
  );
}

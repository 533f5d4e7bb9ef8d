/** What the data say about one paragraph, next to which it is printed. */
export interface MarginNote {
  readonly kind: 'error' | 'target' | 'date' | 'duty';
  /** Number or date, set off in front. */
  readonly lead: string;
  /** Where the record stands; a duty names every body. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

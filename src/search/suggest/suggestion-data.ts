/**
 * What suggestions are drawn from: one small file, made at build out of reviewed records.
 * Headings and titles of reference material stay out of it: their inserted words must not be offered.
 */
export interface SuggestionData {
  readonly entries: readonly SuggestionEntry[];
  readonly terms: readonly SuggestedTerm[];
  readonly targets: readonly SuggestedTarget[];
  readonly deadlines: readonly SuggestedDeadline[];
}

/** Something that has a name and a page. */
export interface SuggestionEntry {
  /** `number`: a document by its 文号. */
  readonly kind: 'title' | 'number' | 'heading' | 'organisation' | 'indicator';
  /** As shown. */
  readonly text: string;
  /** Other names it is found by: aliases, short titles, English names. */
  readonly also?: readonly string[];
  /** Printed number of a heading, e.g. `三、（二）`: typed alone, it is found too. */
  readonly position?: string;
  /** The document it belongs to, where it belongs to one, and the name of its region. */
  readonly policy?: string;
  readonly place?: string;
  /** Address below the site's root of a locale, e.g. `policies/wuhai-2024/#s3`. */
  readonly href: string;
}

/** An everyday word and those of the texts; the fields of `Term`. */
export interface SuggestedTerm {
  readonly everyday: readonly string[];
  readonly official: readonly string[];
  readonly note?: string;
  readonly noteEn?: string;
}

/** A target by its value. */
export interface SuggestedTarget {
  /** As shown: the series' name in the text's words. */
  readonly text: string;
  /** `Target.kind`: a policy rate is no target. */
  readonly kind: string;
  readonly value: number;
  /** Upper end of a range. */
  readonly valueMax?: number;
  /** Unit as printed, magnitude word included. */
  readonly unit?: string;
  readonly policy: string;
  readonly href: string;
}

/** Something that falls due. */
export interface SuggestedDeadline {
  readonly text: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly due: string;
  readonly policy: string;
  readonly href: string;
}

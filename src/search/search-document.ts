/** One document as the index builder takes it: what the source says, nothing inferred. */
export interface SearchDocument {
  /** Policy id. */
  readonly policy: string;
  readonly nature: Nature;
  /** Document kind, as in the policy record. */
  readonly kind: string;
  readonly region: { readonly name: string; readonly level: string };
  readonly year?: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  /** Title as shown. It serves ranking; occurrences are counted in the units alone. */
  readonly title: string;
  /** Topic ids. */
  readonly topics: readonly string[];
  readonly hasTargets: boolean;
  /** The source text in printed order, notice and title included. */
  readonly units: readonly SearchUnit[];
}

/** `policy`: a government document · `reference`: anything else, counted apart in every total. */
export type Nature = 'policy' | 'reference';

/**
 * A printed paragraph or heading line: the stretch of text that a phrase may not leave.
 * A run-in heading and its first paragraph are one unit of two pieces.
 */
export interface SearchUnit {
  /** Printed number of the place, e.g. `三、（二）5.`; empty where nothing is printed. */
  readonly position: string;
  /** Printed one after the other with nothing between; headings first. */
  readonly pieces: readonly UnitPiece[];
}

export interface UnitPiece {
  /** Paragraph or heading id inside the document. */
  readonly provision: string;
  readonly heading: boolean;
  /** The characters as published. */
  readonly text: string;
}

/** The characters of a unit, as they stand on the page. */
export function unitText(unit: SearchUnit): string {
  return unit.pieces.map((piece) => piece.text).join('');
}

/** How many UTF-16 units of the unit's text are heading. */
export function headingLength(unit: SearchUnit): number {
  return unit.pieces.reduce((length, piece) => (piece.heading ? length + piece.text.length : length), 0);
}

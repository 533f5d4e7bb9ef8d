import type { Nature } from '../../schemas/vocabulary.ts';
/** One document as the index builder takes it: what the source says, nothing inferred. */
export interface SearchDocument {
  /** Policy id. */
  readonly policy: string;
  readonly nature: Nature;
  /** Document kind, as in the policy record. */
  readonly kind: string;
  readonly region: { readonly name: string; readonly level: string };
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  /** Title as shown. It serves ranking; occurrences are counted in the units alone. */
  readonly title: string;
  /** Ids of topics that the whole document belongs to. */
  readonly topics: readonly string[];
  readonly hasTargets: boolean;
  /** The source text in printed order, notice and title included. */
  readonly units: readonly SearchUnit[];
}

/**
 * A printed paragraph or heading line: the stretch of text that a phrase may not leave.
 * A run-in heading and its first paragraph are one unit of two pieces.
 */
export interface SearchUnit {
  /** Printed number of the position, e.g. `三、（二）5.`; empty where nothing is printed. */
  readonly position: string;
  /** Ids of topics that it belongs to by itself. */
  readonly topics?: readonly string[];
  /** Printed one after the other with nothing between; headings first. */
  readonly pieces: readonly UnitPiece[];
}

/** A heading, or a paragraph, of a unit. */
export interface UnitPiece {
  /** Paragraph or heading id inside the document. */
  readonly provision: string;
  readonly heading: boolean;
  /** The characters as published; of a row, its cells with a tab between. */
  readonly text: string;
  /** Heads of the columns of a row, cell by cell with a tab between; absent where it has none. */
  readonly columns?: string | undefined;
}

/** A unit's characters, as they stand on the page, and how many of them, from the first, are heading (UTF-16 units). */
export interface UnitCharacters {
  readonly text: string;
  readonly headingLength: number;
}

/** What a unit's pieces make together. */
export function measureUnit({ pieces }: SearchUnit): UnitCharacters {
  return {
    text: joinTexts(pieces),
    headingLength: joinTexts(pieces.filter(({ heading }) => heading)).length,
  };
}

function joinTexts(pieces: readonly UnitPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A document in its conjectural reading, as searched: received text and reading side by side. */
export interface ReadingDocument {
  readonly policy: string;
  readonly title: string;
  /** Number of the document in the index. */
  readonly document: number;
  readonly units: readonly ReadingUnit[];
}

/** A printed paragraph or heading line, as `SearchUnit`. */
export interface ReadingUnit {
  readonly position: string;
  readonly pieces: readonly ReadingPiece[];
}

/** A heading or paragraph of a unit, as `UnitPiece`. */
interface ReadingPiece {
  readonly provision: string;
  readonly heading: boolean;
  /** In printed order: text that is read as received, or the two wordings where they differ. */
  readonly segments: readonly ReadingSegment[];
}

/** Text that is read as received, or both wordings. */
export type ReadingSegment = string | readonly [received: string, reading: string];

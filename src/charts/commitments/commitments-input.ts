/** How a mark is drawn: by its distance from the as-of day, or by what is known beyond its date. */
export type CommitmentTone = 'elapsed' | 'current' | 'later' | 'derived' | 'reported' | 'unverified';

/** A deadline of a series. */
export interface DrawnCommitment {
  /** Id of its statement. */
  readonly id: string;
  /** Band in which it stands. */
  readonly band: string;
  /** Month of its year, 1 to 12; absent where it is known to the year only and stands at the end of its band. */
  readonly month?: number | undefined;
  /** The text's own verb and value. */
  readonly label: string;
  readonly tone: CommitmentTone;
  /** A second wording for the same date: drawn hollow beneath the first. */
  readonly isOther: boolean;
}

/** A series. */
export interface CommitmentsRow {
  /** Empty where what it is about is said elsewhere. */
  readonly name: string;
  /** Another wording of the row above it. */
  readonly isVariant: boolean;
  readonly marks: readonly DrawnCommitment[];
}

/** Rows under one head: those of a document. */
export interface CommitmentsGroup {
  /** Place; empty for rows without a head. */
  readonly title: string;
  readonly facts: string;
  readonly rows: readonly CommitmentsRow[];
}

/** A year, or all years before or after those that are drawn. */
export interface CommitmentsBand {
  readonly id: string;
  readonly label: string;
  /** How many fall due in it, in words; may be empty. */
  readonly head: string;
  /** It holds the as-of day. */
  readonly isCurrent: boolean;
}

/** Commitments by deadline, on bands of equal width a year. */
export interface CommitmentsInput {
  readonly bands: readonly CommitmentsBand[];
  readonly groups: readonly CommitmentsGroup[];
  /** Month of the as-of day, 1 to 12. */
  readonly asOfMonth: number;
}

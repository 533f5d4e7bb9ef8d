/** One end of a shared run. Offsets are UTF-16 code units of the line, end exclusive. */
export interface RunPosition {
  readonly document: string;
  readonly provision: string;
  /** Id of the line. */
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** The same characters in lines of two documents, as long as they can be made at either end. */
export interface SharedRun {
  readonly text: string;
  /** In the document that stands first in the list searched. */
  readonly a: RunPosition;
  readonly b: RunPosition;
}

/** Wording of so many documents that it says nothing of any two of them. */
export interface SetPhrase {
  readonly text: string;
  /** How many documents have it. */
  readonly documents: number;
  /** Where the first of them have it first. */
  readonly at: readonly RunPosition[];
}

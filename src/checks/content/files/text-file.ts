/** A text file as read. */
export interface TextFile {
  /** Relative to the project root, with `/`. */
  readonly file: string;
  readonly source: string;
}

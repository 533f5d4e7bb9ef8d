/** A text file as read. */
export interface TextFile {
  /** Relative to the project root, with `/`. */
  readonly file: string;
  /** Absent when the file is no text; that is reported where it is read. */
  readonly source: string | undefined;
}

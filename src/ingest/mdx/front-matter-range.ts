/** Where the YAML of the front matter stands, and where the body begins, as UTF-16 offsets. */
export interface FrontMatterRange {
  readonly start: number;
  readonly end: number;
  /** After the line that closes the front matter. */
  readonly bodyStart: number;
}

/** The front matter of an MDX file: from a first line `---` to the next. Absent where the file does not begin so. */
export function frontMatterRange(source: string): FrontMatterRange | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(source);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m;
  const found = closing.exec(source.slice(start));
  if (found === null) return undefined;
  const end = start + found.index;
  return { start, end, bodyStart: end + found[0].length };
}

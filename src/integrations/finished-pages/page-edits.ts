/** A stretch of a page, as offsets into its bytes, and what is to stand in its place: ASCII. */
export interface PageEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A tag that names a file. */
export interface FileTag {
  readonly start: number;
  readonly end: number;
  /** The address of the file up to its name, as it is written. */
  readonly folder: string;
  readonly name: string;
}

/**
 * The tags of a page that name a file, in their order.
 * @param tag global; group 1 is the address, group 2 the name at its end
 */
export function findFileTags(page: string, tag: RegExp): readonly FileTag[] {
  return [...page.matchAll(tag)].map(({ 0: { length }, 1: address = '', 2: name = '', index }) => ({
    start: index,
    end: index + length,
    folder: address.slice(0, -name.length),
    name,
  }));
}

/** Puts `text` where the first of some tags stands, and takes out the others. */
export function joinTags(tags: readonly Pick<FileTag, 'start' | 'end'>[], text: string): readonly PageEdit[] {
  return tags.map(({ start, end }, index) => ({ start, end, text: index === 0 ? text : '' }));
}

/** The bytes of a page with edits that do not overlap, in any order. */
export function applyEdits(page: Buffer, edits: readonly PageEdit[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(page.subarray(at, start), Buffer.from(text, 'latin1'));
    at = end;
  }
  return Buffer.concat([...parts, page.subarray(at)]);
}

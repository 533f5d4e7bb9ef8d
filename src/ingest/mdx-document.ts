import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Place } from '../domain/fidelity/place-finder.ts';

/** One MDX file while it is read: its name, and the problems found so far. */
export interface MdxDocument {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
}

/** A stretch of one line of the file. */
export interface Written extends Place {
  readonly text: string;
}

/** What is left of a stretch after its first `index` UTF-16 units. */
export function writtenFrom({ text, line, column }: Written, index: number): Written {
  return { text: text.slice(index), line, column: column + [...text.slice(0, index)].length };
}

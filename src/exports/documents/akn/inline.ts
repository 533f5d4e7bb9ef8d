import type { Ontology } from './ontology.ts';
import { markText } from './mark-text.ts';
import type { MarksByUnit } from './text-mark.ts';

/** Prints text of a heading, paragraph or row with its marks; a cell begins at `offset` in the text of its row. */
export type Inline = (id: string, text: string, eId: string, offset?: number) => string;

/** Prints text with the marks that stand in it. */
export function markedInline(
  marks: MarksByUnit,
  ontology: Ontology,
  uriOf: (policy: string) => string,
): Inline {
  return (id, text, eId, offset = 0) => {
    const own = (marks.get(id) ?? [])
      .map((mark) => ({ ...mark, start: mark.start - offset, end: mark.end - offset }))
      .filter(({ start, end }) => start >= 0 && end <= text.length);
    return markText(text, own, eId, ontology, uriOf);
  };
}

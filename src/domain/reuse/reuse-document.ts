import { documentLines, withoutLabels } from '../document/lines.ts';
import type { PolicyText } from '../document/provision.ts';

/** A document as far as text reuse needs it. */
export interface ReuseDocument {
  readonly id: string;
  /** In printed order; ids are unique in the document. */
  readonly lines: readonly ReuseLine[];
}

interface ReuseLine {
  readonly id: string;
  /** Provision that scores are summed for; several lines may share one. */
  readonly provision: string;
  /** A tab between the cells of a row. */
  readonly text: string;
}

/** The printed lines of a document without their numbers, which are no wording to share. */
export function reuseDocument(id: string, text: PolicyText): ReuseDocument {
  return {
    id,
    lines: withoutLabels(documentLines(text)).map((line) => ({
      id: line.id,
      provision: line.provision.id,
      text: line.text,
    })),
  };
}

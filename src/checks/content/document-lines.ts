import { walkProvisions } from '../../domain/document/provision.ts';
import type { PolicyText } from '../../domain/document/provision.ts';

/** One addressable piece of a document: a heading (empty where a part prints none) or a paragraph. */
export interface DocumentLine {
  readonly id: string;
  /** The printed characters: number and heading together, or the paragraph. */
  readonly text: string;
  /** The headings above it, its own excluded, outermost first. */
  readonly above: readonly PrintedHeading[];
}

export interface PrintedHeading {
  readonly id: string;
  readonly text: string;
}

/** Every heading and paragraph in printed order. Ids that occur twice occur twice here. */
export function documentLines(text: PolicyText): readonly DocumentLine[] {
  return [...walkProvisions(text.provisions)].flatMap(({ provision, ancestors }) => {
    const above = ancestors.map(({ id, label, heading }) => ({ id, text: label + heading }));
    const own = { id: provision.id, text: provision.label + provision.heading };
    const paragraphs = provision.paragraphs.map(({ id, text: printed }) => ({
      id,
      text: printed,
      above: [...above, own],
    }));
    return [{ ...own, above }, ...paragraphs];
  });
}

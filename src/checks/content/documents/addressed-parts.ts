import { ownLines, partsOf } from '../../../domain/document/lines.ts';
import type { PolicyText } from '../../../domain/document/provision.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';

/** One addressable piece of a document: a heading (empty where a part prints none) or a paragraph. */
export interface AddressedPart {
  readonly id: string;
  /** The printed characters: number and heading together, or the paragraph. */
  readonly text: string;
  /** The headings above it, its own excluded, outermost first. */
  readonly above: readonly PrintedHeading[];
}

interface PrintedHeading {
  readonly id: string;
  readonly text: string;
}

/** The heading or paragraph of this id and all that stand below it, in printed order. */
export function partsFrom(parts: readonly AddressedPart[], id: string): readonly AddressedPart[] {
  return parts.filter((part) => part.id === id || part.above.some((heading) => heading.id === id));
}

/** Every heading and paragraph in printed order. Ids that occur twice occur twice here. */
export function addressedParts(text: PolicyText): readonly AddressedPart[] {
  return [...walkProvisions(text.provisions)].flatMap((owner) => {
    const above = owner.ancestors.map(({ id, label, heading }) => ({ id, text: label + heading }));
    const parts = ownLines(owner).flatMap(partsOf);
    const own = parts.find(({ isHeading }) => isHeading) ?? { id: owner.provision.id, text: '' };
    const heading = { id: own.id, text: own.text };
    const paragraphs = parts
      .filter(({ isHeading }) => !isHeading)
      .map(({ id, text: printed }) => ({ id, text: printed, above: [...above, heading] }));
    return [{ ...heading, above }, ...paragraphs];
  });
}

import type { PolicyText, Provision } from '../../../domain/document/provision.ts';
import { contentsOf, rowText } from '../../../domain/document/provision.ts';

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

/** Every heading, paragraph and row in printed order, none of them empty but headings. Ids that occur twice occur twice here. */
export function addressedParts(text: PolicyText): readonly AddressedPart[] {
  const parts: AddressedPart[] = [];
  for (const provision of text.provisions) addParts(provision, [], parts);
  return parts;
}

function addParts(provision: Provision, above: readonly PrintedHeading[], parts: AddressedPart[]): void {
  const { id, label, heading, runIn, paragraphs } = provision;
  const own: AddressedPart = { id, text: label + heading, above };
  parts.push(own);
  const below = [...above, own];
  const add = ({ id, text }: PrintedHeading): void => {
    if (text !== '') parts.push({ id, text, above: below });
  };
  const opening = runIn ? paragraphs[0] : undefined;
  if (opening !== undefined) add(opening);
  const children: Provision[] = [];
  for (const content of contentsOf(provision)) {
    if (content.kind === 'provision') children.push(content.provision);
    else if (content.kind === 'paragraph') {
      if (content.paragraph !== opening) add(content.paragraph);
    } else {
      for (const row of content.table.rows) {
        if (row.cells.some((cell) => cell.text !== '')) add({ id: row.id, text: rowText(row) });
      }
    }
  }
  for (const child of children) addParts(child, below, parts);
}

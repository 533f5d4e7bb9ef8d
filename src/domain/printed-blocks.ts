import type { Place } from './document/place.ts';
import type { Provision } from './document/provision.ts';

/** One printed line of a provision: a heading, a paragraph, or a run-in heading with its paragraph. */
export interface PrintedBlock {
  /** Id of the paragraph, or of the provision where the line is a heading alone. */
  readonly id: string;
  readonly heading?: { readonly label: string; readonly text: string };
  /** Paragraph text; absent where the line is a heading alone. */
  readonly text?: string;
}

/** What stands printed at a place: a paragraph, or a provision with all that is below it. Nothing for the whole document. */
export function printedBlocks(place: Place): readonly PrintedBlock[] {
  const provision = place.path.at(-1);
  if (provision === undefined) return [];
  if (place.paragraph === undefined) return blocksOf(provision);
  const paragraph = provision.paragraphs[place.paragraph - 1];
  return paragraph === undefined ? [] : [{ id: paragraph.id, text: paragraph.text }];
}

function blocksOf(provision: Provision): readonly PrintedBlock[] {
  const { id, label, heading, runIn, paragraphs, children } = provision;
  const below = [...paragraphs.map((paragraph) => ({ ...paragraph })), ...children.flatMap(blocksOf)];
  if (label === '' && heading === '') return below;
  const printed = { label, text: heading };
  const [first, ...rest] = below;
  if (runIn && paragraphs.length > 0 && first !== undefined) return [{ ...first, heading: printed }, ...rest];
  return [{ id, heading: printed }, ...below];
}

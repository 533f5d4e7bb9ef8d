import type { BelowHeading } from './split-below.ts';
import { splitBelow } from './split-below.ts';
import type { Provision } from './provision.ts';
import { contentsOf } from './provision.ts';

/** Something below a heading, with the id that it is found by. */
interface AddressBelow {
  readonly id: string;
  readonly below: BelowHeading;
}

/** The paragraphs and footnotes of a provision itself, its tables and their rows, as printed. */
function addressesBelow(provision: Provision): readonly AddressBelow[] {
  return contentsOf(provision).flatMap((content) => {
    if (content.kind === 'provision') return [];
    const ids =
      content.kind === 'paragraph'
        ? [content.paragraph.id]
        : [content.table.id, ...content.table.rows.map((row) => row.id)];
    return ids.flatMap(toAddress);
  });
}

function toAddress(id: string): readonly AddressBelow[] {
  const { below } = splitBelow(id);
  return below === undefined ? [] : [{ id, below }];
}

/** What stands below the heading of a provision under these numbers. */
export function findBelow(provision: Provision, wanted: BelowHeading): AddressBelow | undefined {
  return addressesBelow(provision).find(
    ({ below }) =>
      below.kind === wanted.kind &&
      below.number === wanted.number &&
      (below.kind !== 'row' || (wanted.kind === 'row' && below.table === wanted.table)),
  );
}

/** How many 款 or paragraphs a provision has; footnotes are none. */
export function countParagraphs({ paragraphs }: Provision): number {
  return paragraphs.filter(({ id }) => splitBelow(id).below?.kind === 'paragraph').length;
}

/** A provision that is one paragraph and nothing else: they go by one name. */
export function isOneParagraph(provision: Provision): boolean {
  const { paragraphs, children, tables = [] } = provision;
  return paragraphs.length === 1 && children.length === 0 && tables.length === 0;
}

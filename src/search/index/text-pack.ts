import type { SearchDocument, SearchUnit } from './search-document.ts';

/** Some consecutive units of one document, as stored. */
export interface TextPack {
  readonly policy: string;
  readonly title: string;
  readonly units: readonly PackedUnit[];
}

/** Provision, 1 for heading, text, heads of columns. */
type PackedPiece = readonly [string, 0 | 1, string, string?];

/** Printed position, then the pieces. */
export type PackedUnit = readonly [position: string, ...pieces: PackedPiece[]];

/** A unit with the document it belongs to. */
export interface StoredUnit extends SearchUnit {
  readonly policy: string;
  readonly title: string;
}

/** The units that are indexed of a document: its title as shown, which no provision holds, then its text. */
export function unitsWithTitle({ title, units }: SearchDocument): SearchUnit[] {
  return [{ position: '', pieces: [{ provision: '', heading: true, text: title }] }, ...units];
}

/** Cut a document, title first, into packs of about equal size, none much over `mostCharacters` (UTF-16 units) unless one unit is. */
export function packDocument(document: SearchDocument, mostCharacters: number): TextPack[] {
  const { policy, title } = document;
  const sized = unitsWithTitle(document).map((unit) => ({
    unit: packUnit(unit),
    size: unit.pieces.reduce((sum, { text }) => sum + text.length, 0),
  }));
  const total = sized.reduce((sum, { size }) => sum + size, 0);
  const share = total / Math.max(1, Math.ceil(total / mostCharacters));
  const packs: PackedUnit[][] = [[]];
  let used = 0;
  for (const { unit, size } of sized) {
    // A unit belongs to the pack in whose share its middle lies.
    if (used > 0 && used + size / 2 > share * packs.length) packs.push([]);
    packs.at(-1)?.push(unit);
    used += size;
  }
  return packs.map((units) => ({ policy, title, units }));
}

/** A unit of a pack, with its document. */
export function unpackUnit(
  { policy, title }: Pick<TextPack, 'policy' | 'title'>,
  [position, ...pieces]: PackedUnit,
): StoredUnit {
  return {
    policy,
    title,
    position,
    pieces: pieces.map(([provision, heading, text, columns]) => ({
      provision,
      heading: heading === 1,
      text,
      columns,
    })),
  };
}

/** A unit as stored. */
export function packUnit({ position, pieces }: SearchUnit): PackedUnit {
  return [
    position,
    ...pieces.map(({ provision, heading, text, columns }): PackedPiece => {
      const piece = [provision, heading ? 1 : 0, text] as const;
      return columns === undefined ? piece : [...piece, columns];
    }),
  ];
}

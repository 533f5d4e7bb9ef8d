import type { SearchDocument, SearchUnit } from './search-document.ts';

/** Some consecutive units of one document, as stored. */
export interface TextPack {
  readonly policy: string;
  readonly title: string;
  readonly units: readonly PackedUnit[];
}

/** Printed position, then the pieces: provision, 1 for heading, text. */
type PackedUnit = readonly [position: string, ...pieces: (readonly [string, 0 | 1, string])[]];

/** A unit with the document it belongs to. */
export interface StoredUnit extends SearchUnit {
  readonly policy: string;
  readonly title: string;
}

/** Cut a document into packs of equal size, none much over `mostCharacters` (UTF-16 units) unless one unit is. */
export function packDocument(document: SearchDocument, mostCharacters: number): TextPack[] {
  const { policy, title } = document;
  const sizes = document.units.map((unit) => unit.pieces.reduce((sum, { text }) => sum + text.length, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const fill = total / Math.max(1, Math.ceil(total / mostCharacters));
  const packs: PackedUnit[][] = [[]];
  let used = 0;
  document.units.forEach((unit, index) => {
    const size = sizes[index] ?? 0;
    // A pack is closed once the middle of the next unit lies beyond its share.
    if (used + size / 2 > fill * packs.length && packs.at(-1)?.length !== 0) packs.push([]);
    packs.at(-1)?.push(packUnit(unit));
    used += size;
  });
  return packs.map((units) => ({ policy, title, units }));
}

function packUnit({ position, pieces }: SearchUnit): PackedUnit {
  return [
    position,
    ...pieces.map(({ provision, heading, text }) => [provision, heading ? 1 : 0, text] as const),
  ];
}

/** The unit at `index` of a pack; the title of its document for -1, as a unit that no provision holds. */
export function unpackUnit({ policy, title, units }: TextPack, index: number): StoredUnit | undefined {
  if (index === -1)
    return { policy, title, position: '', pieces: [{ provision: '', heading: true, text: title }] };
  const unit = units[index];
  if (unit === undefined) return undefined;
  const [position, ...pieces] = unit;
  return {
    policy,
    title,
    position,
    pieces: pieces.map(([provision, heading, text]) => ({ provision, heading: heading === 1, text })),
  };
}

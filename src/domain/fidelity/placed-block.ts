import type { PolicyText } from '../document/provision.ts';
import type { SourceBlock } from './blocks-of.ts';
import { blocksOf } from './blocks-of.ts';
import type { SourcePosition } from '../source/source-position.ts';

/** Where a heading or paragraph stands in a file, and each character of its text. */
export interface LinePosition extends SourcePosition {
  /** One a character (code point), in order. */
  readonly characters: readonly SourcePosition[];
}

/** A line of the published document with the place of each of its characters. */
export interface PlacedBlock extends Pick<SourceBlock, 'id' | 'text'> {
  /** One a character (code point) of `text`. */
  readonly characters: readonly SourcePosition[];
}

/**
 * The lines of a document with the places that its reader gave for each provision and paragraph.
 * Without places (a built page, say) a character's line is the number of its block and its column
 * its number in the block.
 */
export function placeBlocks(
  text: PolicyText,
  places: ReadonlyMap<string, LinePosition> = new Map<string, LinePosition>(),
): readonly PlacedBlock[] {
  return blocksOf(text).map(({ id, text: line, parts }, index) => {
    const known = parts.flatMap((part) => places.get(part.id)?.characters ?? []);
    const numbered = [...line].map((_, column) => ({ line: index + 1, column: column + 1 }));
    return { id, text: line, characters: known.length === numbered.length ? known : numbered };
  });
}

import type { Line } from '../document/lines.ts';
import { documentLines, partsOf } from '../document/lines.ts';
import type { PolicyText } from '../document/provision.ts';
import { closeGaps } from './emended-lines.ts';
import type { SourcePosition } from '../source/source-position.ts';

/** Where a heading or paragraph stands in a file, and each character of its text. */
export interface LinePosition extends SourcePosition {
  /** One a character (code point), in order. */
  readonly characters: readonly SourcePosition[];
}

/** A line of the published document with the position of each of its characters. */
export interface LocatedLine extends Pick<Line, 'id' | 'text'> {
  /** One a character (code point) of `text`. */
  readonly characters: readonly SourcePosition[];
}

/**
 * The lines of a document with the positions that its reader gave for each provision and paragraph.
 * Without positions (a built page, say) a character's line is the number of its printed line and its column
 * its number in that line.
 */
export function locateLines(
  text: PolicyText,
  positions: ReadonlyMap<string, LinePosition> = new Map<string, LinePosition>(),
): readonly LocatedLine[] {
  return documentLines(text).map((line, index) => {
    const located: LocatedLine = {
      id: line.id,
      text: line.text,
      get characters() {
        const known = partsOf(line).flatMap(({ id }) => positions.get(id)?.characters ?? []);
        const numbered = Array.from(line.text, (_, column) => ({ line: index + 1, column: column + 1 }));
        return known.length === numbered.length ? known : numbered;
      },
    };
    return line.kind === 'row' ? bareRow(located) : bareLine(located, closeGaps);
  });
}

/** A row without what is layout in a seed: spaces beside its tabs, and the tabs of empty cells at its ends. */
export function bareRow(row: LocatedLine): LocatedLine {
  return bareLine(row, (characters) => withoutEmptyEnds(closeGaps(characters)));
}

interface NumberedCharacter {
  readonly character: string;
  readonly index: number;
}

/** A line with only those of its characters that are kept; where they stand is worked out when it is asked for. */
function bareLine(
  line: LocatedLine,
  keep: (characters: readonly NumberedCharacter[]) => readonly NumberedCharacter[],
): LocatedLine {
  // Only a tab may be beside a space that is left out.
  if (!line.text.includes('\t')) return line;
  const kept = keep([...line.text].map((character, index) => ({ character, index })));
  return {
    id: line.id,
    text: kept.map(({ character }) => character).join(''),
    get characters() {
      const { characters } = line;
      return kept.map(({ index }) => characters[index] ?? { line: 1, column: 1 });
    },
  };
}

/** A row of which the first or last cell is empty begins or ends with a tab, which is layout in the seed. */
function withoutEmptyEnds<Item extends { readonly character: string }>(
  row: readonly Item[],
): readonly Item[] {
  const first = row.findIndex(({ character }) => character !== '\t');
  return row.slice(first, row.findLastIndex(({ character }) => character !== '\t') + 1);
}

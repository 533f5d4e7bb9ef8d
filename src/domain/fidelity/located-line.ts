import type { Line } from '../document/lines.ts';
import { documentLines, partsOf } from '../document/lines.ts';
import type { PolicyText } from '../document/provision.ts';
import { countCharacters } from '../text/count-characters.ts';
import type { Stretch } from './emended-lines.ts';
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
  return bareLine(row, (text) => withoutEmptyEnds(text, closeGaps(text)));
}

/** A line with only those stretches of its text that are kept; where they stand is worked out when it is asked for. */
function bareLine(line: LocatedLine, keep: (text: string) => readonly Stretch[]): LocatedLine {
  const { id, text } = line;
  // Only a tab may be beside a space that is left out.
  if (!text.includes('\t')) return line;
  const kept = keep(text);
  return {
    id,
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    get characters() {
      const { characters } = line;
      return kept.flatMap(({ start, end }) => {
        const first = countCharacters(text, 0, start);
        return characters.slice(first, first + countCharacters(text, start, end));
      });
    },
  };
}

/** A row of which the first or last cell is empty begins or ends with a tab, which is layout in the seed. */
function withoutEmptyEnds(row: string, kept: readonly Stretch[]): readonly Stretch[] {
  const isTab = ({ start, end }: Stretch): boolean => row.slice(start, end) === '\t';
  const first = kept.findIndex((stretch) => !isTab(stretch));
  return row.trim() === '' ? [] : kept.slice(first, kept.findLastIndex((stretch) => !isTab(stretch)) + 1);
}

import { isLayoutSpace } from '../text/layout-space.ts';
import type { SeedCharacter } from './seed-character.ts';

/** A line of the document as the seed gives it: what one paragraph of the published text must say. */
export interface EmendedLine {
  readonly text: string;
  /** One a character (code point) of `text`. */
  readonly characters: readonly SeedCharacter[];
}

export interface EmendedLines {
  readonly lines: readonly EmendedLine[];
  /** Seed characters of layout left out: line breaks, blank lines, spaces at the ends of lines. */
  readonly layout: number;
}

/** The lines of an emended seed that hold text, without layout white space. */
export function emendedLines(characters: readonly SeedCharacter[]): EmendedLines {
  const lines: EmendedLine[] = [];
  let layout = 0;
  let start = 0;
  const closeLine = (end: number): void => {
    const line = closeGaps(trimLine(characters.slice(start, end)));
    layout += countSeed(characters.slice(start, end)) - countSeed(line);
    if (line.length > 0) lines.push({ text: line.map((item) => item.character).join(''), characters: line });
  };
  for (const [index, item] of characters.entries()) {
    if (item.character !== '\n' && item.character !== '\r') continue;
    closeLine(index);
    layout += item.inserted ? 0 : 1;
    start = index + 1;
  }
  closeLine(characters.length);
  return { lines, layout };
}

function trimLine(line: readonly SeedCharacter[]): readonly SeedCharacter[] {
  const isText = (item: SeedCharacter): boolean => !isLayoutSpace(item.character);
  const first = line.findIndex(isText);
  return first === -1 ? [] : line.slice(first, line.findLastIndex(isText) + 1);
}

/**
 * The spaces beside a tab lay out the cells of a row and are dropped as those at the ends of lines are; of the published
 * line too, so that both read alike.
 */
export function closeGaps<Item extends { readonly character: string }>(
  line: readonly Item[],
): readonly Item[] {
  if (!line.some(({ character }) => character === '\t')) return line;
  const kept: Item[] = [];
  let gap: Item[] = [];
  const endGap = (): void => {
    const tabs = gap.filter(({ character }) => character === '\t');
    kept.push(...(tabs.length > 0 ? tabs : gap));
    gap = [];
  };
  for (const item of line) {
    if (isLayoutSpace(item.character)) gap.push(item);
    else {
      endGap();
      kept.push(item);
    }
  }
  endGap();
  return kept;
}

function countSeed(characters: readonly SeedCharacter[]): number {
  return characters.filter((item) => !item.inserted).length;
}

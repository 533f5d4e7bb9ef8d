import { oncePerText } from '../../domain/text/once-per-text.ts';
import { textWidth, wrapText } from '../svg/text-size.ts';
import type { SlotGrid } from './slot-grid.ts';

/** What an item takes up before its label is placed, in user units. */
export interface ItemSpace {
  readonly left: number;
  readonly right: number;
  /** A bar has its label above it; a mark has it at its side. */
  readonly bar: boolean;
  readonly label: string;
  /** Stands in for a label without room. */
  readonly number: string;
}

export interface PlacingRules {
  readonly left: number;
  readonly right: number;
  /** Type size. */
  readonly size: number;
  /** Lines that a label may take. */
  readonly lines: number;
  /** Rows of a lane, after which labels give way to numbers. */
  readonly rows: number;
}

/** An item with its coordinates in the rows of its lane. */
export interface PlacedItem {
  /** First row, from 0, and how many. */
  readonly row: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly text: readonly string[];
  readonly textLeft: number;
  readonly textRight: number;
  /** Side on which the text lines up. */
  readonly anchor: 'start' | 'end';
  readonly numbered: boolean;
}

/** Distance from a mark to its label. */
const gap = 5;

/**
 * Finds the highest free rows in a lane for an item with its label, and takes them. A label that fits neither at
 * the side of its mark nor above its bar, or only below the last row, is replaced by its number.
 */
export function placeItem(space: ItemSpace, grid: SlotGrid, rules: PlacingRules): PlacedItem {
  const labelled = best(candidates(space, space.label, rules), grid);
  const placed =
    labelled !== undefined && labelled.row + labelled.rows <= rules.rows
      ? labelled
      : (best(candidates(space, space.number, { ...rules, lines: 1 }), grid) ?? labelled);
  if (placed === undefined)
    throw new RangeError(`no room for “${space.number}” in ${rules.right - rules.left}`);
  grid.take(placed.row, placed.left, placed.right, placed.rows);
  return { ...placed, numbered: placed !== labelled };
}

type Candidate = Omit<PlacedItem, 'row' | 'numbered'>;

function best(options: readonly Candidate[], grid: SlotGrid): Omit<PlacedItem, 'numbered'> | undefined {
  const placed = options.map((option) => ({
    ...option,
    row: grid.findRow(option.left, option.right, option.rows),
  }));
  let found: (typeof placed)[number] | undefined;
  for (const option of placed) {
    if (found === undefined || option.row + option.rows < found.row + found.rows) found = option;
  }
  return found;
}

function candidates(space: ItemSpace, label: string, rules: PlacingRules): readonly Candidate[] {
  return space.bar ? aboveBar(space, label, rules) : atSideOfMark(space, label, rules);
}

/** The label begins where the bar does, moved left as far as it must. */
function aboveBar({ left, right }: ItemSpace, label: string, rules: PlacingRules): readonly Candidate[] {
  return wrappings(label, rules.right - rules.left, rules).map((text) => {
    const width = widest(text, rules.size);
    const textLeft = Math.max(Math.min(left, rules.right - width), rules.left);
    return {
      rows: text.length + 1,
      left: Math.min(left, textLeft),
      right: Math.max(right, textLeft + width),
      text,
      textLeft,
      textRight: textLeft + width,
      anchor: 'start',
    };
  });
}

/** To the right of the mark, else to its left. */
function atSideOfMark({ left, right }: ItemSpace, label: string, rules: PlacingRules): readonly Candidate[] {
  const after = wrappings(label, rules.right - right - gap, rules).map((text): Candidate => {
    const textRight = right + gap + widest(text, rules.size);
    return {
      rows: text.length,
      left,
      right: textRight,
      text,
      textLeft: right + gap,
      textRight,
      anchor: 'start',
    };
  });
  const before = wrappings(label, left - gap - rules.left, rules).map((text): Candidate => {
    const textLeft = left - gap - widest(text, rules.size);
    return { rows: text.length, left: textLeft, right, text, textLeft, textRight: left - gap, anchor: 'end' };
  });
  return [...after, ...before];
}

/** The label in one line, two …, as far as it fits; lines of about equal length. */
function wrappings(
  label: string,
  room: number,
  { size, lines }: PlacingRules,
): readonly (readonly string[])[] {
  const wraps = wrapsOf(label);
  const found: (readonly string[])[] = [];
  for (let count = 1; count <= lines; count += 1) {
    const key = `${size} ${count}`;
    const wrap = wraps.get(key) ?? wrapInto(label, count, size);
    wraps.set(key, wrap);
    const { width, text } = wrap;
    if (width <= room && text.length === count && widest(text, size) <= room) found.push(text);
  }
  return found;
}

/** A label in at most so many lines, and the least of the widths tried that makes them so few. */
interface Wrap {
  readonly width: number;
  readonly text: readonly string[];
}

/** What was made of a label, by type size and number of lines: it is tried at both sides, in pictures of every width. */
const wrapsOf = oncePerText((_label) => new Map<string, Wrap>());

function wrapInto(label: string, count: number, size: number): Wrap {
  for (let width = textWidth(label, size) / count; ; width += size / 2) {
    const text = wrapText(label, size, width);
    if (text.length <= count) return { width, text };
  }
}

function widest(text: readonly string[], size: number): number {
  return Math.max(...text.map((line) => textWidth(line, size)));
}

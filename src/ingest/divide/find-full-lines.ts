import { countCharacters } from '../../domain/text/count-characters.ts';

/** A line as one that may be broken off by the width of its text. */
export interface MeasuredLine {
  /** Layout white space before it included. */
  readonly raw: string;
  /** It is prose that ends in the middle of a clause. */
  readonly isOpen: boolean;
}

/** How lines of one text are told apart from lines of any length. */
interface Measure {
  readonly of: (raw: string) => number;
  /** What lines of one width may differ by: punctuation hangs out, or a character did not fit. */
  readonly tolerance: number;
  /** The narrowest page of text. */
  readonly narrowest: number;
}

/** In columns, an ideograph counting two, and in characters: programs break lines by either. */
const MEASURES: readonly Measure[] = [
  { of: columnsOf, tolerance: 2, narrowest: 30 },
  { of: (raw) => countCharacters(raw.trimEnd()), tolerance: 1, narrowest: 15 },
];

/** Open lines of one width that are evidence of it. */
const EVIDENCE = 3;

/** Of every fifty lines one may be wider: a label or an address was not broken. */
const LINES_TO_A_WIDER_ONE = 50;

/**
 * Whether a line is as wide as a text is broken into lines. No line is where the text is not: most lines that end in the
 * middle of a clause have that width, those apart that are not half as wide (cells, headings), and hardly any is wider.
 */
export function findFullLines(lines: readonly MeasuredLine[]): (raw: string) => boolean {
  const found = MEASURES.flatMap((measure) => findWidth(lines, measure) ?? []).toSorted(
    (a, b) => b.near - a.near,
  )[0];
  return found === undefined ? () => false : found.isFull;
}

interface Width {
  /** Number of open lines that have it. */
  readonly near: number;
  readonly isFull: (raw: string) => boolean;
}

function findWidth(lines: readonly MeasuredLine[], { of, tolerance, narrowest }: Measure): Width | undefined {
  const open = lines
    .flatMap(({ raw, isOpen }) => (isOpen ? [of(raw)] : []))
    .filter((each) => each >= narrowest);
  const counts = new Map<number, number>();
  for (const width of open) counts.set(width, (counts.get(width) ?? 0) + 1);
  const width = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  const isNear = (other: number): boolean => Math.abs(other - width) <= tolerance;
  const near = open.filter(isNear).length;
  const comparable = open.filter((other) => other * 2 > width).length;
  // Most texts are not broken, which a few open lines tell: only then are all measured.
  if (near < EVIDENCE || near * 2 <= comparable) return undefined;
  const wider = lines.filter(({ raw }) => of(raw) > width + tolerance).length;
  const isBroken = wider * LINES_TO_A_WIDER_ONE <= lines.length;
  return isBroken ? { near, isFull: (raw) => isNear(of(raw)) } : undefined;
}

/** Columns of a line without what is blank at its end. */
function columnsOf(raw: string): number {
  const line = raw.trimEnd();
  let columns = 2 * countCharacters(line);
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit >= 0x20 && unit <= 0xff) columns -= 1;
  }
  return columns;
}

/** The line as one that may be broken off by the width of its text. */
export interface MeasuredLine {
  /** Layout white space before it included. */
  readonly raw: string;
  /** It is prose that ends in the middle of a clause. */
  readonly isOpen: boolean;
}

/** Columns that a line may differ by: punctuation hangs out, or a character of two columns did not fit. */
const TOLERANCE = 2;
/** Columns of the narrowest page of text. */
const NARROWEST = 30;
/** Open lines of one width that are evidence of it. */
const LINES = 3;

/**
 * The width in columns at which a text is broken into lines, an ideograph counting two; `undefined` where it is not: most
 * lines that end in the middle of a clause have it, and hardly any line is wider.
 */
export function findLineWidth(lines: readonly MeasuredLine[]): number | undefined {
  const open = lines.filter(({ isOpen }) => isOpen).map(({ raw }) => columnsOf(raw));
  const candidates = open.filter((width) => width >= NARROWEST);
  const counts = new Map<number, number>();
  for (const width of candidates) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const near = candidates.filter((each) => isNear(each, width));
  if (near.length < LINES || near.length * 2 <= open.length) return undefined;
  const wider = lines.filter(({ raw }) => columnsOf(raw) > width + TOLERANCE).length;
  return wider * 50 <= lines.length ? width : undefined;
}

/** The line is as wide as the lines of the text. */
export function hasWidth(raw: string, width: number | undefined): boolean {
  return width !== undefined && isNear(columnsOf(raw), width);
}

function isNear(columns: number, width: number): boolean {
  return Math.abs(columns - width) <= TOLERANCE;
}

/** Columns of the line without what is blank at its end. */
function columnsOf(raw: string): number {
  return [...raw.trimEnd()].reduce((sum, character) => sum + (/[\u0020-\u00ff]/.test(character) ? 1 : 2), 0);
}

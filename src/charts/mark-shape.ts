import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';

/** What stands behind a mark: a statement with a number or relation, one without, or a published value. */
export type MarkRole = 'target' | 'deliverable' | 'report';

/** How a statement's number is to be read. */
export type Comparator = 'eq' | 'gte' | 'lte' | 'range' | 'approx';

/** What a mark is drawn for: a comparator of a statement, a statement without a number, a published value. */
export type MarkShape = Exclude<Comparator, 'range'> | 'deliverable' | 'report';

/** Area of a mark in square user units. */
const size = 130;

/** Path about (0, 0), the same in every chart: ● eq and approx · ▲ gte · ▼ lte · ◆ no number · ■ published value. */
export function markShape(shape: MarkShape): string {
  if (shape === 'report') return symbol(symbolSquare, size)() ?? '';
  if (shape === 'deliverable') return symbol(symbolDiamond, size)() ?? '';
  if (shape === 'gte') return symbol(symbolTriangle, size)() ?? '';
  if (shape === 'lte') return mirror(symbol(symbolTriangle, size)() ?? '');
  return symbol(symbolCircle, size)() ?? '';
}

const filledSigns = { eq: '●', gte: '▲', lte: '▼', range: '▮', approx: '●', deliverable: '◆', report: '■' };
const hollowSigns = { eq: '○', gte: '△', lte: '▽', range: '▯', approx: '○', deliverable: '◇', report: '□' };

/** The shape as a character, for words that name a mark; hollow for a source that is not verified. */
export function markSign(mark: {
  readonly role: MarkRole;
  readonly comparator: Comparator;
  readonly hollow?: boolean;
}): string {
  const signs = mark.hollow === true ? hollowSigns : filledSigns;
  return signs[mark.role === 'target' ? mark.comparator : mark.role];
}

/** Mirrors an `M…L…L…Z` path in the horizontal axis. */
function mirror(path: string): string {
  return path.replace(/,(-?[\d.]+)/g, (_match, ordinate: string) => `,${-Number(ordinate)}`);
}

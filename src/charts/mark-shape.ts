import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3';

/** What a mark stands for: a comparator of a target statement, or a published value. */
export type MarkShape = 'eq' | 'gte' | 'lte' | 'approx' | 'report';

/** Area of a mark in square user units. */
const size = 130;

/** Path about (0, 0), the same in every chart: ● eq and approx · ▲ gte · ▼ lte · ◆ published value. */
export function markShape(shape: MarkShape): string {
  if (shape === 'report') return symbol(symbolDiamond, size)() ?? '';
  if (shape === 'gte') return symbol(symbolTriangle, size)() ?? '';
  if (shape === 'lte') return mirror(symbol(symbolTriangle, size)() ?? '');
  return symbol(symbolCircle, size)() ?? '';
}

/** The shape as a character, for words that name a mark. */
export function markSign({
  role,
  comparator,
}: {
  readonly role: 'target' | 'report';
  readonly comparator: 'eq' | 'gte' | 'lte' | 'range' | 'approx';
}): string {
  return role === 'report' ? '◆' : { eq: '●', gte: '▲', lte: '▼', range: '▮', approx: '●' }[comparator];
}

/** Mirrors an `M…L…L…Z` path in the horizontal axis. */
function mirror(path: string): string {
  return path.replace(/,(-?[\d.]+)/g, (_match, ordinate: string) => `,${-Number(ordinate)}`);
}

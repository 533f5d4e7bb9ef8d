import type { SymbolType } from 'd3';
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';
import type { Comparator } from '../../schemas/vocabulary.ts';

/** What stands behind a mark: a statement with a number or relation, one without, or a published value. */
export type MarkRole = 'target' | 'deliverable' | 'report';

/** What a mark is drawn for: a comparator of a statement, a statement without a number, a published value. */
export type MarkShape = Exclude<Comparator, 'range'> | 'deliverable' | 'report';

/** Area of a mark in square user units. */
const size = 130;

interface Mark {
  /** As a character. */
  readonly filled: string;
  /** The same for a source that is not verified. */
  readonly hollow: string;
  /** Path about (0, 0). */
  readonly path: string;
}

/** The same in every chart. The path of a range depends on its two ends: the charts draw it. */
const marks: Readonly<Record<MarkShape, Mark>> & Readonly<Record<'range', Omit<Mark, 'path'>>> = {
  eq: { filled: '●', hollow: '○', path: pathOf(symbolCircle) },
  gte: { filled: '▲', hollow: '△', path: pathOf(symbolTriangle) },
  lte: { filled: '▼', hollow: '▽', path: mirror(pathOf(symbolTriangle)) },
  range: { filled: '▮', hollow: '▯' },
  approx: { filled: '●', hollow: '○', path: pathOf(symbolCircle) },
  deliverable: { filled: '◆', hollow: '◇', path: pathOf(symbolDiamond) },
  report: { filled: '■', hollow: '□', path: pathOf(symbolSquare) },
};

/** Path about (0, 0), the same in every chart: ● eq and approx · ▲ gte · ▼ lte · ◆ no number · ■ published value. */
export function markShape(shape: MarkShape): string {
  return marks[shape].path;
}

/** The shape as a character, for words that name a mark; hollow for a source that is not verified. */
export function markSign(mark: {
  readonly role: MarkRole;
  readonly comparator: Comparator;
  readonly hollow?: boolean;
}): string {
  const { filled, hollow } = marks[mark.role === 'target' ? mark.comparator : mark.role];
  return mark.hollow === true ? hollow : filled;
}

function pathOf(type: SymbolType): string {
  return symbol(type, size)() ?? '';
}

/** Mirrors an `M…L…L…Z` path in the horizontal axis. */
function mirror(path: string): string {
  return path.replace(/,(-?[\d.]+)/g, (_match, ordinate: string) => `,${-Number(ordinate)}`);
}

/** Set after the words of a statement that its document puts differently elsewhere; the legend explains it. */
export const variantSign = '※';

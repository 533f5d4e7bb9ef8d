import type { LabelStyle } from '../../domain/text/numbering/label-style.ts';
import { labelLevels } from '../../domain/text/numbering/label-style.ts';
import { findContents } from './find-contents.ts';
import { divideOpening } from './divide-opening.ts';
import { divideTail } from './divide-tail.ts';
import type { NumberingScheme } from './read-labels.ts';
import { readLabels } from './read-labels.ts';
import type { SeedLine } from './seed-line.ts';
import type { NamedTitles } from './split-texts.ts';
import type { TextPart, TextRole } from './text-part.ts';

export interface DividedText {
  readonly scheme: NumberingScheme;
  /** In printed order, none of them empty. */
  readonly parts: readonly TextPart[];
}

/** Tells the parts of one text by the order in which they come. */
export function divideText(given: readonly SeedLine[], role: TextRole, titles: NamedTitles): DividedText {
  const contents = findContents(given);
  const { scheme, lines } = readLabels(given, contents);
  const opening = divideOpening(lines, role, titles, contents);
  const bodyStart = findBody(lines, opening.end, scheme);
  const tail = divideTail(lines, bodyStart === lines.length ? opening.end : bodyStart + 1, role);
  const proseEnd = Math.min(bodyStart, tail.start);
  const hasBody = proseEnd < tail.start;
  // Paragraphs of a document without numbering belong to its title where nothing stands between.
  const isBeneathTitle = opening.parts.at(-1)?.name === 'title';
  const isBare = !hasBody && role !== 'notice' && (role === 'annex' || isBeneathTitle);
  // Contents that prose follows stay among it: it is one part.
  const proseBreak =
    contents !== undefined && contents.start >= opening.end && contents.end === proseEnd
      ? contents.start
      : proseEnd;
  const parts: readonly TextPart[] = [
    ...opening.parts,
    {
      name: role === 'notice' ? 'notice' : isBare ? 'paragraphs' : 'preamble',
      lines: lines.slice(opening.end, proseBreak),
    },
    { name: 'contents', lines: lines.slice(proseBreak, proseEnd) },
    { name: 'body', lines: lines.slice(proseEnd, tail.start) },
    ...tail.parts,
  ];
  return { scheme, parts: parts.filter((part) => part.lines.length > 0) };
}

/** Whether the text has provisions that are numbered. */
export function isNumbered({ parts }: DividedText): boolean {
  return parts.some(({ name }) => name === 'body');
}

/**
 * Where the numbered provisions begin: with the first number, unless a style above it is used throughout and begins
 * later. 一是, boxes and 1.1 only stand below others, and 第五条 alone makes no law. The end of the lines where nothing is
 * numbered.
 */
function findBody(lines: readonly SeedLine[], from: number, scheme: NumberingScheme): number {
  const firsts = new Map<LabelStyle, { readonly index: number; readonly count: number }>();
  for (const [index, { is }] of lines.entries()) {
    if (index < from || is.kind !== 'heading') continue;
    const { style, leading } = is.label;
    const isPlaced = style !== 'article' || scheme === 'law';
    if (style === 'ordinal-is' || style === 'box' || leading !== undefined || !isPlaced) continue;
    const first = firsts.get(style);
    firsts.set(style, { index: first?.index ?? index, count: (first?.count ?? 0) + 1 });
  }
  const [first, ...others] = [...firsts].sort(([, a], [, b]) => a.index - b.index);
  if (first === undefined) return lines.length;
  const above = others
    .filter(([style, { count }]) => count > 1 && labelLevels[style] < labelLevels[first[0]])
    .sort(([a], [b]) => labelLevels[a] - labelLevels[b]);
  return (above[0] ?? first)[1].index;
}

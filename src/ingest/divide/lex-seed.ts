import { splitLines } from '../../domain/source/text-lines.ts';
import { trimLayoutSpace } from '../../domain/text/layout-space.ts';
import { readLabel } from '../../domain/text/numbering/read-label.ts';
import type { LineMarks } from '../decode/decoded-seed.ts';
import type { LineMark } from '../decode/line-mark.ts';
import { isPageFurniture } from './page-furniture.ts';
import { readFacts } from './read-facts.ts';
import { BYTE_ORDER_MARK, readDateLine } from './seed-line-kinds.ts';
import type { LineKind, SeedLine } from './seed-line.ts';

/**
 * The lines of a seed that hold text, each with its position and what it looks like.
 * @param marks what the format of the seed says of its lines
 */
export function lexSeed(seed: string, marks: LineMarks = new Map()): readonly SeedLine[] {
  return markAnnexLists(lexLines(seed, marks));
}

/** 附件：1.甲 and the lines 2.乙 … after it: their numbers are those of annexes, not of provisions. */
function markAnnexLists(lines: readonly SeedLine[]): readonly SeedLine[] {
  let next: number | undefined;
  return lines.map((line) => {
    const { is, text } = line;
    const isFirst = /^附件\s*[：:]\s*1\s*[.．、]/.test(text);
    const isNext = is.kind === 'heading' && is.label.style === 'arabic-stop' && is.label.number === next;
    next = isFirst ? 2 : isNext ? is.label.number + 1 : undefined;
    return isFirst || isNext ? { ...line, is: { kind: 'list-item' } } : line;
  });
}

function lexLines(seed: string, marks: LineMarks): readonly SeedLine[] {
  return splitLines(seed).flatMap(({ text: raw, offset }, index) => {
    const isMarked = index === 0 && raw.startsWith(BYTE_ORDER_MARK);
    const text = trimLayoutSpace(isMarked ? raw.slice(1) : raw);
    if (text === '') return [];
    const before = raw.indexOf(text);
    return [
      {
        text,
        position: { line: index + 1, column: before + 1 },
        start: offset + before,
        end: offset + before + text.length,
        indented: before > (isMarked ? 1 : 0),
        is: classifyLine(text, marks.get(index + 1)),
      },
    ];
  });
}

function classifyLine(text: string, mark: LineMark | undefined): LineKind {
  if (mark?.kind === 'row') return { kind: 'row', table: mark.table, cells: mark.cells };
  if (mark?.kind === 'footnote') return { kind: 'prose' };
  if (isPageFurniture(text)) return { kind: 'furniture' };
  const facts = readFacts(text);
  if (facts) return { kind: 'facts', facts };
  if (mark?.kind === 'furniture') return { kind: 'furniture' };
  const label = readLabel(text);
  if (label) return { kind: 'heading', label };
  if (/^(?:--|——|[●○•·■◆▪])/.test(text)) return { kind: 'list-item' };
  const date = readDateLine(text);
  if (date !== undefined) return { kind: 'date', date };
  if (/^(?:抄送|抄报|分送)\s*[:：]/.test(text)) return { kind: 'copies' };
  const printed = text.endsWith('印发') ? readDateLine(text.slice(0, -2).trimEnd()) : undefined;
  return printed === undefined ? { kind: 'prose' } : { kind: 'printing', date: printed };
}

import { splitLines } from '../../domain/source/text-lines.ts';
import { trimLayoutSpace } from '../../domain/text/layout-space.ts';
import { readLabel } from '../../domain/text/numbering/read-label.ts';
import type { LineMarks } from '../decode/decoded-seed.ts';
import type { LineMark } from '../decode/line-mark.ts';
import type { DrawnRow } from './find-drawn-rows.ts';
import { findDrawnRows } from './find-drawn-rows.ts';
import { findFullLines } from './find-full-lines.ts';
import { isPageMatter } from './line-forms.ts';
import { isPageFurniture, isPageNumber } from './page-furniture.ts';
import { readFacts } from './read-facts.ts';
import { BYTE_ORDER_MARK, endsOpen, endsSentence, readDateLine } from './seed-line-kinds.ts';
import type { LineKind, SeedLine } from './seed-line.ts';

/** A line with the spaces that lay it out. */
interface RawLine extends SeedLine {
  readonly raw: string;
}

/**
 * The lines of a seed that hold text, each with its position and what it looks like; a row of a table that is drawn over
 * several is one.
 * @param marks what the format of the file says about lines, by their number in `seed`
 */
export function lexSeed(seed: string, marks: LineMarks = new Map()): readonly SeedLine[] {
  const lines = readLines(seed, marks);
  const drawn = findDrawnRows(
    lines.map(({ text, raw, is, position }) => ({
      text,
      raw,
      isOther: isPageMatter({ is }) || marks.has(position.line),
    })),
  );
  const markedTables = Math.max(
    0,
    ...[...marks.values()].map((mark) => (mark.kind === 'row' ? mark.table : 0)),
  );
  return markLists(markFull(placeRows(lines, drawn, seed, markedTables)));
}

function readLines(seed: string, marks: LineMarks): readonly RawLine[] {
  return splitLines(seed).flatMap(({ text: line, offset }, index): readonly RawLine[] => {
    const isMarked = index === 0 && line.startsWith(BYTE_ORDER_MARK);
    const raw = isMarked ? line.slice(1) : line;
    const text = trimLayoutSpace(raw);
    if (text === '') return [];
    const before = raw.indexOf(text) + (isMarked ? 1 : 0);
    const start = offset + before;
    const mark = marks.get(index + 1);
    return [
      {
        text,
        raw,
        position: { line: index + 1, column: before + 1 },
        start,
        end: start + text.length,
        indented: before > (isMarked ? 1 : 0),
        full: false,
        ...(mark?.kind === 'heading' ? { level: mark.level } : {}),
        is: classifyLine(text, mark),
      },
    ];
  });
}

/** Puts the rows of tables in the place of the lines that draw them. */
function placeRows(
  lines: readonly RawLine[],
  drawn: readonly DrawnRow[],
  seed: string,
  markedTables: number,
): readonly RawLine[] {
  const rowAt = new Map(drawn.map((row) => [row.from, row]));
  let next = 0;
  return lines.flatMap((line, index) => {
    if (index < next) return [];
    const row = rowAt.get(index);
    const last = lines[row?.to ?? index];
    if (row === undefined || last === undefined) return [line];
    next = row.to + 1;
    return [
      row.kind === 'row' ? createRow(row, line, last, seed, markedTables) : { ...line, is: kindOf(row) },
    ];
  });
}

function kindOf(row: Exclude<DrawnRow, { kind: 'row' }>): LineKind {
  return row.kind === 'rule' ? { kind: 'rule' } : { kind: 'list-item' };
}

function createRow(
  row: Extract<DrawnRow, { kind: 'row' }>,
  first: RawLine,
  last: RawLine,
  seed: string,
  markedTables: number,
): RawLine {
  const original = seed.slice(first.start, last.end);
  const cells = row.cells.map((text) => (row.isHead ? { text, header: true as const } : { text }));
  return {
    ...first,
    text: trimLayoutSpace(row.cells.join('\t')),
    end: last.end,
    ...(original.includes('|') ? { original } : {}),
    is: { kind: 'row', table: markedTables + row.table, cells },
  };
}

/** 甲学院　　　机电专业　　　乙某某: cells set off by space, a line of their own however wide it is. */
const COLUMNS = /\S(?:\u3000{2,}| {4,})\S/u;

/** Lines that are as wide as those of a text that is broken into lines of one width. */
function markFull(lines: readonly RawLine[]): readonly SeedLine[] {
  const isText = ({ is, text }: RawLine): boolean =>
    (is.kind === 'prose' || is.kind === 'heading' || is.kind === 'list-item') && !COLUMNS.test(text);
  const isFull = findFullLines(
    lines.filter(isText).map(({ raw, text, is }) => ({ raw, isOpen: is.kind === 'prose' && endsOpen(text) })),
  );
  return lines.map(({ raw, ...line }) => ({
    ...line,
    full: isText({ raw, ...line }) && !endsSentence(line.text) && isFull(raw),
  }));
}

/** What a list of annexes or of notes begins with, on the line of its first number or above it. */
const LIST_HEAD = /^(?:附\s*件|注|备注|说明)\s*[：:]\s*/u;
/** 1-1.乙 in a list of annexes. */
const SUB_ENTRY = /^\d{1,2}\s*[-—－–]\s*\d{1,2}\s*[.．、]?/u;

/**
 * 附件：1.甲 and the lines 2.乙 … after it, 1-1.丙 between them: their numbers are those of annexes, not of provisions; and
 * those of 注：1.甲 are of notes. The list may begin on the line below 附件：, where no entry is a sentence.
 */
function markLists(lines: readonly SeedLine[]): readonly SeedLine[] {
  let next: number | undefined;
  let isBelowHead = false;
  return lines.map((line) => {
    const { is, text } = line;
    const head = LIST_HEAD.exec(text)?.[0];
    const first = head === undefined ? undefined : readLabel(text.slice(head.length));
    const isFirst = first?.style === 'arabic-stop' && first.number === 1;
    const isNext =
      is.kind === 'heading' &&
      is.label.style === 'arabic-stop' &&
      is.label.number === next &&
      !(isBelowHead && endsSentence(text));
    const isSubEntry = next !== undefined && is.kind === 'prose' && SUB_ENTRY.test(text);
    const isLoneHead = head === text && /^附/u.test(text);
    isBelowHead = isLoneHead || (isBelowHead && (isNext || isSubEntry));
    if (isFirst) next = 2;
    else if (isNext) next = is.label.number + 1;
    else if (isLoneHead) next = 1;
    else if (!isSubEntry) next = undefined;
    return isFirst || isNext || isSubEntry ? { ...line, is: { kind: 'list-item' } } : line;
  });
}

function classifyLine(text: string, mark?: LineMark): LineKind {
  if (mark?.kind === 'row') return { kind: 'row', table: mark.table, cells: mark.cells };
  if (mark?.kind === 'footnote') return { kind: 'footnote' };
  if (isPageFurniture(text)) return { kind: 'furniture' };
  if (isPageNumber(text)) return { kind: 'page-number' };
  if (text === '|') return { kind: 'rule' };
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

import { trimLayoutSpace } from '../../domain/text/layout-space.ts';
import { readAnnexLabel, readLabel } from '../../domain/text/numbering/read-label.ts';
import { isIssuerName, readDateLine } from './seed-line-kinds.ts';

/** A line of a seed that may be part of a table. */
export interface TableLine {
  /** Without layout white space at its ends. */
  readonly text: string;
  /** With it. */
  readonly raw: string;
  /** Its form makes it something else: a line of facts, matter of a page. */
  readonly isOther: boolean;
}

/** A stretch of lines that a plain text draws as a row of a table. */
export type DrawnRow =
  /** Lines `from` to `to` are one row; each cell without layout white space at its ends. */
  | {
      readonly kind: 'row';
      readonly from: number;
      readonly to: number;
      readonly table: number;
      readonly cells: readonly string[];
      /** It heads the columns. */
      readonly isHead: boolean;
    }
  /** Line `from` only divides rows or cells. */
  | { readonly kind: 'rule'; readonly from: number; readonly to: number }
  /** Line `from` is a cell, of which row is not known. */
  | { readonly kind: 'cell'; readonly from: number; readonly to: number };

type Row = Omit<Extract<DrawnRow, { kind: 'row' }>, 'table' | 'isHead'>;
type Rule = Extract<DrawnRow, { kind: 'rule' | 'cell' }>;

interface Table {
  readonly rows: readonly Row[];
  readonly rules: readonly Rule[];
}

/**
 * The tables that lines draw: cells with tabs between, the same number in lines that follow each other; cells between `|`;
 * cells on lines of their own with a lone `|` after each. By number of line, none overlapping.
 */
export function findDrawnRows(lines: readonly TableLine[]): readonly DrawnRow[] {
  const found: (readonly DrawnRow[])[] = [];
  let tables = 0;
  let index = 0;
  while (index < lines.length) {
    const table = readUpright(lines, index) ?? readBarred(lines, index) ?? readTabbed(lines, index);
    if (table === undefined) {
      index += 1;
      continue;
    }
    if (table.rows.length > 0) tables += 1;
    const second = table.rules.some(({ from }) => from === (table.rows[0]?.to ?? 0) + 1);
    const rows = table.rows.map((row, number) => ({
      ...row,
      table: tables,
      isHead: number === 0 && (second || isHead(row.cells)),
    }));
    const parts = [...rows, ...table.rules].sort((a, b) => a.from - b.from);
    found.push(parts);
    index = (parts.at(-1)?.to ?? index) + 1;
  }
  return found.flat();
}

/** Heads of columns: all there, short, no clause and no number among them. */
function isHead(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[^，,。；;！？!?]{1,15}$/u.test(cell) && !/^[\d.%]+$/u.test(cell));
}

/** `| 甲 | 乙 |`, `甲 | 乙`, with `|---|---|` beneath the heads or without. */
function readBarred(lines: readonly TableLine[], first: number): Table | undefined {
  const rows: Row[] = [];
  const rules: Rule[] = [];
  const isOuter = (text: string): boolean => text.startsWith('|') || text.endsWith('|');
  const outer = isOuter(lines[first]?.text ?? '');
  for (let index = first; index < lines.length; index += 1) {
    const { text, isOther } = lines[index] ?? { text: '', isOther: true };
    if (isOther || !text.includes('|')) break;
    if (isBarRule(text)) {
      if (rows.length === 0) break;
      rules.push({ kind: 'rule', from: index, to: index });
      continue;
    }
    const cells = text.replace(/^\|/u, '').replace(/\|$/u, '').split('|').map(cleanCell);
    const isRow = outer ? isOuter(text) : cells.length === (rows[0]?.cells.length ?? cells.length);
    if (cells.length < 2 || !cells.some(isFilled) || !(isRow || rules.length > 0)) break;
    if (rows.length === 0 && cells.filter(isFilled).length < 2) break;
    rows.push({ kind: 'row', from: index, to: index, cells });
  }
  const filled = rows.filter(({ cells }) => cells.filter(isFilled).length > 1);
  if (filled.length + rules.length < 2) return undefined;
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(isFilled) + 1), 0);
  return {
    rows: rows.map((row) => ({ ...row, cells: fill(row.cells, columns) })),
    rules,
  };
}

/** A tab in a cell that is drawn otherwise would divide it. */
function cleanCell(cell: string): string {
  return trimLayoutSpace(cell.replaceAll('\t', ' '));
}

/** A cell says something. */
function isFilled(cell: string): boolean {
  return cell !== '';
}

function isBarRule(text: string): boolean {
  return text.includes('-') && /^[\s|:+—-]+$/u.test(text);
}

/** As many cells as the table has columns. */
function fill(cells: readonly string[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? '');
}

/** Cells with tabs between them. */
function readTabbed(lines: readonly TableLine[], first: number): Table | undefined {
  const head = lines[first];
  if (head === undefined || !isTabbedRow(head)) return undefined;
  const counts = new Set([splitTabs(head.text).length, splitTabs(head.raw).length]);
  const tables = [...counts].map((columns) => readColumns(lines, first, columns));
  const rows = tables.reduce((best, each) => (each.length > best.length ? each : best));
  const isSigned = rows.length <= SIGNATURE_LINES && rows.every(({ cells }) => cells.every(isSignature));
  const isTable = rows.length > 1 && !isSigned;
  return isTable ? { rows, rules: [] } : undefined;
}

function readColumns(lines: readonly TableLine[], first: number, columns: number): readonly Row[] {
  const rows: Row[] = [];
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.isOther || !line.raw.includes('\t')) break;
    const cells = [splitTabs(line.text), splitTabs(line.raw)].find((each) => each.length === columns);
    if (cells === undefined || (columns === 2 && !isTabbedRow(line))) break;
    rows.push({ kind: 'row', from: index, to: index, cells });
  }
  return rows;
}

/** Two cells at least that say something; 一、 and a tab before the words of a heading are none. */
function isTabbedRow({ text, isOther }: TableLine): boolean {
  if (isOther || !text.includes('\t')) return false;
  const [label = '', ...others] = splitTabs(text);
  const isNumber = [readLabel(label), readAnnexLabel(label)].some((each) => each?.text === label);
  return others.length > (isNumber ? 1 : 0);
}

function splitTabs(text: string): readonly string[] {
  return text.split('\t').map(trimLayoutSpace);
}

/** More lines of bodies than these are a list of them. */
const SIGNATURE_LINES = 6;

/** A body that signs, or the date: tabs set them out. */
function isSignature(cell: string): boolean {
  return cell === '' || isIssuerName(cell) || readDateLine(cell) !== undefined;
}

/** Lines of a cell at most. */
const CELL_LINES = 4;
/** Lone bars at least: fewer may divide anything. */
const BARS = 3;

/** Each cell on lines of its own, a lone `|` after it. */
function readUpright(lines: readonly TableLine[], first: number): Table | undefined {
  if (lines[first + 1]?.text !== '|' || lines[first]?.isOther !== false) return undefined;
  const cells: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  let from = first;
  for (let index = first; index < lines.length && index - from <= CELL_LINES; index += 1) {
    if (lines[index]?.text !== '|') continue;
    const words = lines.slice(from, index).map(({ text }) => text);
    cells.push({ from, to: index, text: cleanCell(words.join(' ')) });
    from = index + 1;
  }
  if (cells.length < BARS) return undefined;
  const columns = countColumns(cells.map(({ text }) => text));
  if (columns !== undefined) {
    const starts = cells.flatMap((_, index) => (index % columns === 0 ? [index] : []));
    return {
      rows: starts.map((start) => {
        const row = cells.slice(start, start + columns);
        return {
          kind: 'row',
          from: row[0]?.from ?? first,
          to: row.at(-1)?.to ?? first,
          cells: fill(
            row.map(({ text }) => text),
            columns,
          ),
        };
      }),
      rules: [],
    };
  }
  const to = cells.at(-1)?.to ?? first;
  const rules = lines.slice(first, to + 1).map(({ text }, index): Rule => {
    const at = first + index;
    return { kind: text === '|' ? 'rule' : 'cell', from: at, to: at };
  });
  return { rows: [], rules };
}

/** Cells of a row, known from the rows that are numbered 1, 2, 3 …; `undefined` where they are not. */
function countColumns(cells: readonly string[]): number | undefined {
  const numberOf = (cell: string | undefined): number | undefined => {
    const number = /^(\d{1,4})[.、．]?$/u.exec(cell ?? '')?.[1];
    return number === undefined ? undefined : Number(number);
  };
  const one = cells.findIndex((cell) => numberOf(cell) === 1);
  const columns = one > 0 ? one : cells.findIndex((cell) => numberOf(cell) === 2);
  if (one === -1 || columns < 2) return undefined;
  const heads = one > 0 ? 0 : 1;
  const isNumbered = cells.every((cell, index) => {
    const row = index / columns;
    return index % columns !== 0 || (heads === 0 && row === 0) || numberOf(cell) === row + heads;
  });
  return isNumbered ? columns : undefined;
}

import type { ProvisionPath } from './provision-path.ts';
import { idOfPath } from './provision-path.ts';
import type { ProvisionWithAncestors, PolicyText, Provision, TableRow } from './provision.ts';
import { contentsOf } from './provision.ts';

/** What a piece of a line is: the printed number, the heading after it, a paragraph, or a cell of a table. */
type PieceRole = 'label' | 'heading' | 'text' | 'cell';

/** A stretch of a line in one role. */
export interface LinePiece {
  /** Id of the provision for its number and heading, else of the paragraph or of the row. */
  readonly id: string;
  readonly role: PieceRole;
  /** The characters as published. */
  readonly text: string;
  /** Number of a cell in its row, from 0. */
  readonly cell?: number;
  /** Where it begins in the text of the line, in UTF-16 code units. */
  readonly start: number;
}

/** `run-in`: a heading and the paragraph that it opens, printed on one line without a break. `row`: of a table. */
type LineKind = 'heading' | 'run-in' | 'paragraph' | 'row';

/** One printed line of a document: what a phrase may run through and never leaves. */
export interface Line extends ProvisionWithAncestors {
  /** Id of its first piece: the address that the line begins at. */
  readonly id: string;
  readonly kind: LineKind;
  /** In printed order, none of them empty but cells. */
  readonly pieces: readonly LinePiece[];
  /** Those of the pieces, joined; a tab between the cells of a row. */
  readonly text: string;
}

/** What has an address of its own in a line: a heading with its number, a paragraph, or a row. */
export interface LinePart {
  readonly id: string;
  readonly isHeading: boolean;
  readonly text: string;
  /** UTF-16 code units of the line, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A document line by line in printed order, as its seed has it once emended and without layout white space. */
export function documentLines(text: PolicyText): readonly Line[] {
  return text.provisions.flatMap((provision) => linesOf({ provision, ancestors: [] }));
}

/** The lines of a provision and of all that stands below it. */
function linesOf(owner: ProvisionWithAncestors): readonly Line[] {
  const ancestors = [...owner.ancestors, owner.provision];
  return contentLines(owner, (provision) => linesOf({ provision, ancestors }));
}

/**
 * What stands printed at a position: a paragraph, a row, a table, or a provision with all that is below it. Nothing for the
 * whole document.
 */
export function linesAt(position: ProvisionPath): readonly Line[] {
  const { path, below } = position;
  const provision = path.at(-1);
  if (provision === undefined) return [];
  const owner = { provision, ancestors: path.slice(0, -1) };
  if (below === undefined) return linesOf(owner);
  const id = idOfPath(position);
  if (id === undefined) return [];
  const isWanted = below.kind === 'table' ? inTable(id) : (piece: LinePiece) => piece.id === id;
  return selectPieces(ownLines(owner), (piece) => isBelowHeading(piece) && isWanted(piece));
}

function isBelowHeading({ role }: LinePiece): boolean {
  return role === 'text' || role === 'cell';
}

function inTable(table: string): (piece: LinePiece) => boolean {
  return ({ id }) => id.startsWith(`${table}-r`);
}

/** The lines of a provision itself: its heading, its paragraphs and the rows of its tables. */
export function ownLines(owner: ProvisionWithAncestors): readonly Line[] {
  return contentLines(owner, () => []);
}

/** The lines of a provision as printed; `below` gives those of a child. */
function contentLines(
  { provision, ancestors }: ProvisionWithAncestors,
  below: (child: Provision) => readonly Line[],
): readonly Line[] {
  const { id, label, heading, runIn } = provision;
  const line = (...pieces: Omit<LinePiece, 'start'>[]): readonly Line[] =>
    makeLine({ provision, ancestors }, pieces);
  const title = [
    { id, role: 'label', text: label },
    { id, role: 'heading', text: heading },
  ] as const;
  const opening = runIn ? provision.paragraphs[0] : undefined;
  return [
    ...line(...title, ...(opening === undefined ? [] : [{ ...opening, role: 'text' } as const])),
    ...contentsOf(provision).flatMap((content) => {
      if (content.kind === 'provision') return below(content.provision);
      if (content.kind === 'table') return content.table.rows.flatMap((row) => line(...cellsOf(row)));
      return content.paragraph === opening ? [] : line({ ...content.paragraph, role: 'text' });
    }),
  ];
}

function cellsOf({ id, cells }: TableRow): Omit<LinePiece, 'start'>[] {
  return cells.map(({ text }, index) => ({ id, role: 'cell', text, cell: index }));
}

/** The lines with only some of their pieces, which count from the beginning of what is left; none left empty. */
export function selectPieces(
  lines: readonly Line[],
  isWanted: (piece: LinePiece) => boolean,
): readonly Line[] {
  return lines.flatMap((line) => makeLine(line, line.pieces.filter(isWanted)));
}

/** The lines without their printed numbers: the words that two documents may have in common. */
export function withoutLabels(lines: readonly Line[]): readonly Line[] {
  return selectPieces(lines, ({ role }) => role !== 'label');
}

/** The pieces of a line by address: a number and its heading are one part, and so are the cells of a row. */
export function partsOf({ pieces }: Line): readonly LinePart[] {
  const parts: LinePart[] = [];
  for (const { id, role, text, start } of pieces) {
    const last = parts.at(-1);
    const end = start + text.length;
    const isHeading = role === 'label' || role === 'heading';
    if (last?.id === id)
      parts[parts.length - 1] = { ...last, text: last.text + (role === 'cell' ? '\t' : '') + text, end };
    else parts.push({ id, isHeading, text, start, end });
  }
  return parts;
}

/** The part of a line that the character at `offset` stands in; the last one for an offset beyond the line. */
export function partAt(line: Line, offset: number): LinePart | undefined {
  const parts = partsOf(line);
  return parts.find(({ end }) => offset < end) ?? parts.at(-1);
}

/** A row keeps its empty cells as the tabs about them, so that a cell is told from the next; other pieces have words. */
function makeLine(
  { provision, ancestors }: ProvisionWithAncestors,
  given: readonly Omit<LinePiece, 'start'>[],
): readonly Line[] {
  const printed = given.filter(({ role, text }) => text !== '' || role === 'cell');
  const [first] = printed;
  if (first === undefined || printed.every(({ text }) => text === '')) return [];
  let start = 0;
  const pieces = printed.map((piece, index) => {
    if (index > 0 && piece.role === 'cell') start += 1;
    const located = { ...piece, start };
    start += piece.text.length;
    return located;
  });
  return [
    {
      provision,
      ancestors,
      id: first.id,
      kind: kindOf(pieces),
      pieces,
      text: printed.map(({ text }) => text).join(first.role === 'cell' ? '\t' : ''),
    },
  ];
}

function kindOf(pieces: readonly LinePiece[]): LineKind {
  const role = pieces[0]?.role;
  if (role === 'cell') return 'row';
  if (role === 'text') return 'paragraph';
  return pieces.some((piece) => piece.role === 'text') ? 'run-in' : 'heading';
}

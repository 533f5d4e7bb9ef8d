import type { ProvisionPath } from './provision-path.ts';
import type { ProvisionWithAncestors, PolicyText } from './provision.ts';

/** What a piece of a line is: the printed number, the heading after it, or a paragraph. */
type PieceRole = 'label' | 'heading' | 'text';

/** A stretch of a line in one role. */
export interface LinePiece {
  /** Id of the provision for its number and heading, else of the paragraph. */
  readonly id: string;
  readonly role: PieceRole;
  /** The characters as published. */
  readonly text: string;
  /** Where it begins in the text of the line, in UTF-16 code units. */
  readonly start: number;
}

/** `run-in`: a heading and the paragraph that it opens, printed on one line without a break. */
type LineKind = 'heading' | 'run-in' | 'paragraph';

/** One printed line of a document: what a phrase may run through and never leaves. */
export interface Line extends ProvisionWithAncestors {
  /** Id of its first piece: the address that the line begins at. */
  readonly id: string;
  readonly kind: LineKind;
  /** In printed order, none of them empty. */
  readonly pieces: readonly LinePiece[];
  /** Those of the pieces, joined. */
  readonly text: string;
}

/** What has an address of its own in a line: a heading with its number, or a paragraph. */
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
  const below = owner.provision.children.flatMap((provision) => linesOf({ provision, ancestors }));
  return [...ownLines(owner), ...below];
}

/** What stands printed at a path: a paragraph, or a provision with all that is below it. Nothing for the whole document. */
export function linesAt({ path, paragraph }: ProvisionPath): readonly Line[] {
  const provision = path.at(-1);
  if (provision === undefined) return [];
  const owner = { provision, ancestors: path.slice(0, -1) };
  if (paragraph === undefined) return linesOf(owner);
  const id = provision.paragraphs[paragraph - 1]?.id;
  return selectPieces(ownLines(owner), (piece) => piece.role === 'text' && piece.id === id);
}

/** The lines of a provision itself: its heading and its paragraphs. */
export function ownLines({ provision, ancestors }: ProvisionWithAncestors): readonly Line[] {
  const { id, label, heading, runIn, paragraphs } = provision;
  const line = (...pieces: Omit<LinePiece, 'start'>[]): readonly Line[] =>
    makeLine({ provision, ancestors }, pieces);
  const title = [
    { id, role: 'label', text: label },
    { id, role: 'heading', text: heading },
  ] as const;
  const bodies = paragraphs.map((paragraph) => ({ ...paragraph, role: 'text' }) as const);
  const [first, ...rest] = bodies;
  const opening =
    runIn && first !== undefined
      ? line(...title, first)
      : [...line(...title), ...(first === undefined ? [] : line(first))];
  return [...opening, ...rest.flatMap((body) => line(body))];
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

/** The pieces of a line by address: a number and its heading are one part. */
export function partsOf({ pieces }: Line): readonly LinePart[] {
  const parts: LinePart[] = [];
  for (const { id, role, text, start } of pieces) {
    const last = parts.at(-1);
    const end = start + text.length;
    const isHeading = role !== 'text';
    if (last?.id === id) parts[parts.length - 1] = { ...last, text: last.text + text, end };
    else parts.push({ id, isHeading, text, start, end });
  }
  return parts;
}

/** The part of a line that the character at `offset` stands in; the last one for an offset beyond the line. */
export function partAt(line: Line, offset: number): LinePart | undefined {
  const parts = partsOf(line);
  return parts.find(({ end }) => offset < end) ?? parts.at(-1);
}

function makeLine(
  { provision, ancestors }: ProvisionWithAncestors,
  given: readonly Omit<LinePiece, 'start'>[],
): readonly Line[] {
  const printed = given.filter(({ text }) => text !== '');
  const [first] = printed;
  if (first === undefined) return [];
  let start = 0;
  const pieces = printed.map(({ id, role, text }) => {
    const piece = { id, role, text, start };
    start += text.length;
    return piece;
  });
  const hasText = pieces.some(({ role }) => role === 'text');
  const kind = first.role === 'text' ? 'paragraph' : hasText ? 'run-in' : 'heading';
  const text = pieces.map((piece) => piece.text).join('');
  return [{ provision, ancestors, id: first.id, kind, pieces, text }];
}

import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { round } from '../svg/round.ts';
import { textWidth, wrapEvenly } from '../svg/text-size.ts';
import type { CommitmentsRow, DrawnCommitment } from './commitments-input.ts';
import { rule, size, text } from './drawn-pieces.ts';
import { bandLeft, type Frame, inset } from './frame.ts';
import { toneSign } from './tone-sign.ts';

const line = 18;
const rowPad = 7;

/** A mark with its words in lines that fit its band. */
interface PlacedMark {
  readonly mark: DrawnCommitment;
  readonly index: number;
  readonly x: number;
  readonly lines: readonly string[];
  /** Lines above it in its band. */
  readonly before: number;
}

/** A row whose upper edge is at `top`: its name, its marks with their words, and the line that joins them. */
export function drawRow(
  row: CommitmentsRow,
  top: number,
  frame: Frame,
): { readonly height: number; readonly groups: readonly DrawingGroup[] } {
  const indent = row.isVariant ? 18 : 0;
  const names = wrapEvenly(row.name, size.name, Math.max(frame.left - indent - 16, 0));
  const placed = placeMarks(row.marks, frame);
  const linesOf = (band: number) =>
    placed.filter(({ index }) => index === band).reduce((sum, { lines }) => sum + lines.length, 0);
  const most = Math.max(1, names.length, ...frame.bands.map((_band, index) => linesOf(index)));
  const height = most * line + 2 * rowPad;
  const middle = top + height / 2;
  const nameTop = middle - (names.length * line) / 2;
  const yOf = ({ index, before }: PlacedMark, at: number) =>
    middle - (linesOf(index) * line) / 2 + (before + at + 0.5) * line;
  const marks = placed.map((each): DrawingGroup => {
    const { mark, x, lines } = each;
    const y = yOf(each, (lines.length - 1) / 2);
    return {
      className: `commitment-mark ${mark.tone}${mark.isOther ? ' other' : ''}`,
      item: mark.id,
      drawings: [
        ...lines.map((words, at) =>
          text('mark-label', words, x - 12, yOf(each, at) + 4.5, 'end', size.label),
        ),
        ...toneSign(mark).map((drawing) => ({
          ...drawing,
          attributes: { ...drawing.attributes, transform: `translate(${round(x)},${round(y)})` },
        })),
      ],
    };
  });
  return {
    height,
    groups: [
      {
        className: `commitment-name${row.isVariant ? ' variant' : ''}`,
        drawings: [
          ...names.map((words, at) =>
            text('name', words, indent, nameTop + (at + 0.5) * line + 5, 'start', size.name),
          ),
          ...joinMarks(placed, yOf),
          rule('row', 0, frame.width, top + height),
        ],
      },
      ...marks,
    ],
  };
}

function placeMarks(marks: readonly DrawnCommitment[], frame: Frame): readonly PlacedMark[] {
  const taken = new Map<number, number>();
  return marks.flatMap((mark) => {
    const index = frame.bands.findIndex(({ id }) => id === mark.band);
    if (index === -1) return [];
    const room = frame.bandWidth - inset;
    const x = bandLeft(frame, index) + room * ((mark.month ?? 12) / 12);
    const before = taken.get(index) ?? 0;
    const lines = wrapEvenly(
      mark.label,
      size.label,
      Math.max(x - 16 - bandLeft(frame, index), 3 * size.label),
    );
    taken.set(index, before + lines.length);
    return [{ mark, index, x, lines, before }];
  });
}

/** From each deadline to the words of the next, along the first marks of their bands. */
function joinMarks(
  placed: readonly PlacedMark[],
  yOf: (mark: PlacedMark, at: number) => number,
): readonly Drawing[] {
  const firsts = placed.filter(({ before }) => before === 0);
  return firsts.slice(1).flatMap((next, at) => {
    const previous = firsts[at];
    if (previous === undefined) return [];
    const words = Math.max(...next.lines.map((each) => textWidth(each, size.label)), 0);
    const [from, to] = [previous.x + 9, next.x - 18 - words];
    const y1 = yOf(previous, (previous.lines.length - 1) / 2);
    const y2 = yOf(next, (next.lines.length - 1) / 2);
    return to > from + 6
      ? [
          {
            name: 'line',
            attributes: { class: 'join', x1: round(from), x2: round(to), y1: round(y1), y2: round(y2) },
          },
        ]
      : [];
  });
}

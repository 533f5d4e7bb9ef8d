import type { PictureBody } from '../picture/frame-picture.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { textAnchor } from '../svg/text-anchor.ts';
import { textWidth, wrapEvenly } from '../svg/text-size.ts';
import type {
  CommitmentsBand,
  CommitmentsInput,
  CommitmentsRow,
  DrawnCommitment,
} from './commitments-input.ts';

const size = { name: 14, label: 13, year: 16, count: 12, title: 16 } as const;
const line = 18;
const rowPad = 7;
/** From a mark to the end of its band. */
const inset = 12;

/** Of the picture of all commitments, in user units. */
export const commitmentsSize = { width: 1040, nameWidth: 360 } as const;

/** Where bands stand. */
interface Frame {
  readonly width: number;
  readonly left: number;
  readonly bandWidth: number;
  readonly bands: readonly CommitmentsBand[];
}

/**
 * Draws what is due when: bands of years side by side, a row a series, each deadline at the end of its year or month
 * with its words left of it, the deadlines of a series joined by a line that touches no words.
 * @param nameWidth room left of the bands for the names of the rows; 0 where they have none
 */
export function drawCommitments(
  input: CommitmentsInput,
  { width, nameWidth }: { readonly width: number; readonly nameWidth: number },
): PictureBody {
  const { bands } = input;
  const frame: Frame = { width, left: nameWidth, bandWidth: (width - nameWidth) / bands.length, bands };
  const head = drawHead(input, frame);
  const groups: DrawingGroup[] = [];
  let y = head.height;
  for (const group of input.groups) {
    if (group.title !== '') {
      y += 26;
      groups.push({
        className: 'commitment-title',
        drawings: [
          text('place', group.title, 0, y, 'start', size.title),
          text('facts', group.facts, textWidth(group.title, size.title) + 12, y, 'start', size.count),
        ],
      });
      y += 8;
    }
    for (const row of group.rows) {
      const drawn = drawRow(row, y, frame);
      groups.push(...drawn.groups);
      y += drawn.height;
    }
    groups.push({ className: 'commitment-end', drawings: [rule('end', 0, width, y)] });
  }
  const tints: readonly Drawing[] = bands.flatMap(({ isCurrent }, index) =>
    isCurrent || index % 2 === 1
      ? [
          {
            name: 'rect',
            attributes: {
              class: isCurrent ? 'current' : 'tinted',
              x: round(bandLeft(frame, index)),
              y: round(head.height),
              width: round(frame.bandWidth),
              height: round(y - head.height),
            },
          },
        ]
      : [],
  );
  return {
    width,
    height: Math.ceil(y),
    groups: [{ className: 'commitment-bands', drawings: tints }, ...head.groups, ...groups],
  };
}

function drawHead({ asOfMonth }: CommitmentsInput, frame: Frame) {
  const counts = frame.bands.map(({ head }) => wrapEvenly(head, size.count, frame.bandWidth - 8));
  const lines = Math.max(...counts.map((each) => each.length));
  const height = 22 + lines * 16 + 8;
  const groups = frame.bands.map((band, index): DrawingGroup => {
    const end = bandLeft(frame, index) + frame.bandWidth - inset + 6;
    const x = bandLeft(frame, index) + (frame.bandWidth - inset) * (asOfMonth / 12);
    const tick: readonly Drawing[] = band.isCurrent
      ? [
          {
            name: 'path',
            attributes: { class: 'tick', d: 'M-5,-6H5L0,0Z', transform: `translate(${round(x)},${height})` },
          },
        ]
      : [];
    return {
      className: `commitment-band${band.isCurrent ? ' current' : ''}`,
      drawings: [
        text('year', band.label, end, 16, 'end', size.year),
        ...(counts[index] ?? []).map((words, at) =>
          text('count', words, end, 34 + at * 16, 'end', size.count),
        ),
        ...tick,
      ],
    };
  });
  const under: DrawingGroup = {
    className: 'commitment-end',
    drawings: [rule('end', 0, frame.width, height)],
  };
  return { height, groups: [...groups, under] };
}

/** A mark with its words in lines that fit its band. */
interface PlacedMark {
  readonly mark: DrawnCommitment;
  readonly index: number;
  readonly x: number;
  readonly lines: readonly string[];
  /** Lines above it in its band. */
  readonly before: number;
}

function drawRow(row: CommitmentsRow, top: number, frame: Frame) {
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
        ...markSign(mark).map((drawing) => ({
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
    ] satisfies readonly DrawingGroup[],
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

/** The sign of a tone about (0, 0): a disc, larger this year; a square later; broken where derived; ringed where published. */
export function markSign({ tone, isOther }: Pick<DrawnCommitment, 'tone' | 'isOther'>): readonly Drawing[] {
  const radius = tone === 'current' ? 6 : 4.5;
  const disc = `M${-radius},0A${radius},${radius},0,1,0,${radius},0A${radius},${radius},0,1,0,${-radius},0Z`;
  const shape = tone === 'later' ? 'M-4.5,-4.5H4.5V4.5H-4.5Z' : disc;
  const ring = 'M-7.5,0A7.5,7.5,0,1,0,7.5,0A7.5,7.5,0,1,0,-7.5,0Z';
  return [
    {
      name: 'path',
      attributes: {
        class: isOther || tone === 'derived' || tone === 'unverified' ? 'sign hollow' : 'sign',
        d: shape,
      },
    },
    ...(tone === 'reported' ? [{ name: 'path', attributes: { class: 'ring', d: ring } } as const] : []),
  ];
}

function bandLeft({ left, bandWidth }: Frame, index: number): number {
  return left + index * bandWidth;
}

function rule(className: string, x1: number, x2: number, y: number): Drawing {
  return { name: 'line', attributes: { class: className, x1, x2, y1: round(y), y2: round(y) } };
}

function text(
  className: string,
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  fontSize: number,
): Drawing {
  return {
    name: 'text',
    attributes: { class: className, x: round(x), y: round(y), ...textAnchor(anchor), 'font-size': fontSize },
    text: words,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { PictureBody } from '../picture/frame-picture.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { round } from '../svg/round.ts';
import { textWidth, wrapEvenly } from '../svg/text-size.ts';
import type { CommitmentsInput } from './commitments-input.ts';
import { drawRow } from './draw-row.ts';
import { rule, size, text } from './drawn-pieces.ts';
import { bandLeft, type Frame, inset } from './frame.ts';

/** Of the picture of all commitments, in user units. */
export const commitmentsSize = { width: 1040, nameWidth: 360 } as const;

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

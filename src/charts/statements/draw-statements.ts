import type { PictureBody } from '../picture/frame-picture.ts';
import type { PaintRule } from '../picture/paint.ts';
import { palette } from '../picture/palette.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { textWidth, wrapText } from '../svg/text-size.ts';
import { round } from '../svg/round.ts';

/** A statement as a picture prints it. */
export interface DrawnStatement {
  readonly id: string;
  /** When it is due, in words. */
  readonly due: string;
  /** The text's verb where a number follows it; empty without. */
  readonly verb: string;
  /** Number, unit and comparator; empty without a number. */
  readonly value: string;
  readonly quote: string;
  /** Where it stands in the document. */
  readonly position: string;
}

const row = { size: 15, small: 12, leading: 1.5, due: 116, value: 120, pad: 12 } as const;

/**
 * Draws statements as words: one with a number large, one without as its sentence, large; several as rows in the order
 * given, each with its date, value, sentence and where that stands.
 */
export function drawStatements(statements: readonly DrawnStatement[], width: number): PictureBody {
  const [only] = statements;
  if (only !== undefined && statements.length === 1) return drawCard(only, width);
  const groups: DrawingGroup[] = [];
  const hasValues = statements.some(({ value }) => value !== '');
  const left = row.due + (hasValues ? row.value : 0);
  let y = 0;
  for (const { id, due, verb, value, quote, position } of statements) {
    const top = y + row.pad;
    const dues = wrapText(due, row.small + 1, row.due - 12);
    const values = wrapText(`${verb}${value}`, row.size, row.value - 12);
    const quotes = wrapText(quote, row.size, width - left);
    groups.push({
      className: 'statement',
      item: id,
      drawings: [
        { name: 'line', attributes: { class: 'row', x1: 0, x2: width, y1: y, y2: y } },
        ...print('due', dues, 0, top, row.small + 1),
        ...(value === '' ? [] : print('value', values, row.due, top, row.size)),
        ...print('quote', quotes, left, top, row.size),
        ...print('position', [position], left, top + quotes.length * row.size * row.leading, row.small),
      ],
    });
    const lines = Math.max(dues.length, value === '' ? 0 : values.length, quotes.length) * row.size;
    y = top + lines * row.leading + row.small * row.leading + row.pad - 4;
  }
  return { width, height: Math.ceil(y), groups };
}

function drawCard({ id, due, verb, value, quote, position }: DrawnStatement, width: number): PictureBody {
  const drawings: Drawing[] = [];
  let y = 0;
  if (value !== '') {
    // A long value is set smaller rather than broken.
    const size = Math.min(
      48,
      (48 * width) / Math.max(textWidth(value, 48) + textWidth(verb, 22) + 12, width),
    );
    const baseline = y + size;
    const from = verb === '' ? 0 : textWidth(verb, 22) + 10;
    if (verb !== '') drawings.push(text('verb', verb, 0, baseline, 22));
    drawings.push(text('value', value, from, baseline, size));
    y = baseline + 14;
  }
  const size = value === '' ? 24 : 17;
  const quotes = wrapText(quote, size, width);
  drawings.push(...print('quote', quotes, 0, y, size));
  y += quotes.length * size * row.leading + 8;
  drawings.push(...print('position', [[due, position].filter(Boolean).join(' · ')], 0, y, 13));
  return { width, height: Math.ceil(y + 24), groups: [{ className: 'statement', item: id, drawings }] };
}

/** Looks of statements drawn as words. */
export const statementsPaint: readonly PaintRule[] = [
  { element: 'row', paint: { stroke: palette.rule } },
  { element: 'due', paint: { fill: palette['ink-soft'] } },
  { element: 'verb', paint: { 'font-family': 'serif' } },
  { element: 'value', paint: { 'font-family': 'serif', 'font-weight': 700 } },
  { element: 'quote', paint: { 'font-family': 'serif' } },
  { element: 'position', paint: { fill: palette['ink-soft'] } },
];

function print(
  className: string,
  lines: readonly string[],
  x: number,
  top: number,
  size: number,
): readonly Drawing[] {
  return lines.map((words, index) =>
    text(className, words, x, top + size + index * size * row.leading, size),
  );
}

function text(className: string, words: string, x: number, y: number, size: number): Drawing {
  return {
    name: 'text',
    attributes: { class: className, x: round(x), y: round(y), 'font-size': round(size) },
    text: words,
  };
}

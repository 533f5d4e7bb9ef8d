import { scaleLinear } from 'd3';
import type { Comparator } from '../../schemas/vocabulary.ts';
import { markShape } from '../svg/mark-shape.ts';
import { textWidth, wrapText } from '../svg/text-size.ts';
import type {
  IndicatorChartGeometry,
  IndicatorLine,
  PlacedRow,
  IndicatorText,
} from './indicator-geometry.ts';

/** One statement or published value. */
export interface IndicatorRow {
  readonly id: string;
  /** When it falls due or was measured, in words; the words say so where the text gives no date. */
  readonly when: string;
  /** Stage in the text's own verb (建设打造, 建成), or what kind of value it is. */
  readonly stage: string;
  /** Absent where the text prints no number of its own (a relation, a thing to exist): then `label` is words. */
  readonly value?: number;
  readonly valueMax?: number;
  readonly comparator: Comparator;
  /** The printed value, or the words that stand for it. */
  readonly label: string;
  readonly role: 'target' | 'report';
  /** Stated differently elsewhere in its document. */
  readonly variant: boolean;
}

/** Statements of one region about one thing, named in the text's words. */
interface IndicatorGroup {
  readonly title: string;
  readonly rows: readonly IndicatorRow[];
}

/** Groups that one scale may carry: same unit, same way of counting, same standing of the source. */
export interface IndicatorPanel {
  readonly title: string;
  /** Unit as printed; absent where no group has a number. */
  readonly unit?: string;
  /** Source is reference material: marks are drawn hollow. */
  readonly hollow: boolean;
  readonly groups: readonly IndicatorGroup[];
}

const size = { value: 13, group: 14, small: 12 } as const;
const gap = 10;
const lineHeight = 17;

/** Where things stand across: side by side where there is room, the scale under the words on a phone. */
interface Columns {
  readonly when: number;
  readonly stage: number;
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** From the top of a row to its words, and to the middle of its mark. */
  readonly textAt: number;
  readonly markAt: number;
  readonly stacked: boolean;
}

/**
 * Lays out statements one a row, grouped by region. Every panel has a scale of its own that begins at zero and runs
 * to 100 for percentages; groups of one panel share it, so that equal numbers stand beneath each other. Nothing is
 * ranked, joined or summed, and a row without a number has words instead of a mark.
 *
 * @param width in user units: 640 for wide columns, 320 for a phone.
 */
export function layOutIndicatorChart(
  panels: readonly IndicatorPanel[],
  width: number,
): IndicatorChartGeometry {
  const stacked = width < 480;
  const columns = stacked
    ? { when: 0, stage: 0, left: 10, right: width - 14, rowHeight: 46, textAt: 16, markAt: 33, stacked }
    : sideBySideColumns(panels, width);
  const lines: IndicatorLine[] = [];
  const texts: IndicatorText[] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const [index, panel] of panels.entries()) {
    if (index > 0) y += 22;
    for (const text of wrapText(panel.title, size.small, width)) {
      texts.push({ x: 0, y: y + 13, anchor: 'start', text, role: 'panel' });
      y += 17;
    }
    y += 5;
    const scale = scaleOf(panel, columns);
    const ticks =
      scale === undefined ? [] : ticksOf(scale, panel).map((tick) => ({ tick, x: round(scale(tick)) }));
    for (const group of panel.groups) {
      lines.push({ x1: 0, x2: width, y1: y, y2: y, role: 'separator' });
      y += 4;
      for (const text of wrapText(group.title, size.group, width)) {
        texts.push({ x: 0, y: y + 16, anchor: 'start', text, role: 'group' });
        y += 20;
      }
      for (const row of group.rows) {
        const placed = placeRow(row, panel, y, columns, scale, width);
        rows.push(placed);
        y += placed.height;
        if (placed.mark === undefined) continue;
        // Drawn row by row, so that no line runs through the words of a group or, on a phone, of a row.
        const y2 = placed.top + columns.rowHeight;
        const y1 = columns.stacked ? y2 - 24 : placed.top;
        for (const { tick, x } of ticks)
          lines.push({ x1: x, x2: x, y1, y2, role: tick === 0 ? 'axis' : 'grid' });
      }
      y += 4;
    }
    if (ticks.length === 0) continue;
    for (const { tick, x } of ticks) {
      texts.push({
        x,
        y: y + 14,
        anchor: 'middle',
        text: `${tick}${panel.unit === '%' ? '%' : ''}`,
        role: 'tick',
      });
    }
    y += 20;
  }
  return { width, height: y + 4, lines, texts, rows };
}

/** Dates, verbs and values side by side, each column as wide as its longest words. */
function sideBySideColumns(panels: readonly IndicatorPanel[], width: number): Columns {
  const rows = panels.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const widest = (textOf: (row: IndicatorRow) => string) =>
    Math.max(0, ...rows.map((row) => textWidth(textOf(row), size.value))) + gap;
  const when = 12;
  const stage =
    when +
    Math.max(
      widest(({ when: date }) => date),
      112,
    );
  const left = round(
    Math.min(
      stage +
        Math.max(
          widest((row) => row.stage),
          102,
        ),
      width / 2,
    ),
  );
  return { when, stage, left, right: width - 24, rowHeight: 28, textAt: 18, markAt: 14, stacked: false };
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function valuesOf({ groups }: IndicatorPanel): readonly number[] {
  return groups
    .flatMap((group) => group.rows)
    .flatMap(({ value, valueMax }) => [value, valueMax])
    .filter((value) => value !== undefined);
}

function scaleOf(panel: IndicatorPanel, { left, right }: Columns): Scale | undefined {
  const values = valuesOf(panel);
  if (panel.unit === undefined || values.length === 0) return undefined;
  if (panel.unit === '%') return scaleLinear([0, Math.max(100, ...values)], [left, right]);
  return scaleLinear([0, Math.max(...values, 1)], [left, right]).nice(4);
}

function ticksOf(scale: Scale, panel: IndicatorPanel): readonly number[] {
  const isWhole = valuesOf(panel).every(Number.isInteger);
  return scale.ticks(4).filter((tick) => !isWhole || Number.isInteger(tick));
}

function placeRow(
  row: IndicatorRow,
  panel: IndicatorPanel,
  top: number,
  columns: Columns,
  scale: Scale | undefined,
  width: number,
): PlacedRow {
  const { stacked } = columns;
  const y = top + columns.markAt;
  const textY = top + columns.textAt;
  const stageX = stacked
    ? columns.when + textWidth(row.when, size.value) + (row.when === '' ? 0 : gap)
    : columns.stage;
  const texts: IndicatorText[] = [
    { x: columns.when, y: textY, anchor: 'start', text: row.when, role: 'when' },
    { x: round(stageX), y: textY, anchor: 'start', text: row.stage, role: 'stage' },
  ];
  const classes = ['point', row.role, row.variant ? 'variant' : '', panel.hollow ? 'reference' : '']
    .filter(Boolean)
    .join(' ');
  const hasWordsAlone = row.value === undefined && row.label === '';
  const placed = {
    id: row.id,
    classes,
    top,
    height: hasWordsAlone ? Math.min(columns.rowHeight, 28) : columns.rowHeight,
  };
  const beneath = (from: number, role: 'words' | 'value', baseline: number): readonly IndicatorText[] =>
    wrapText(row.label, size.value, width - from).map((text, index) => ({
      x: from,
      y: baseline + index * lineHeight,
      anchor: 'start',
      text,
      role,
    }));
  const start = stacked ? columns.when : columns.left;
  if (scale === undefined || row.value === undefined) {
    const lines = beneath(start, 'words', y + 4);
    const more = Math.max(lines.length - 1, 0) * lineHeight;
    return {
      ...placed,
      height: placed.height + more,
      mark: undefined,
      texts: [...texts, ...lines].filter(isShown),
    };
  }
  const x = round(scale(row.value));
  const end = round(scale(row.valueMax ?? row.value));
  const mark = { x, y, path: markPath(row, end - x) };
  const labelWidth = textWidth(row.label, size.value);
  const isRoomAfter = end + gap + labelWidth <= width;
  if (isRoomAfter || x - gap - labelWidth >= start) {
    const label: IndicatorText = {
      x: isRoomAfter ? round(end + gap) : round(x - gap),
      y: y + 5,
      anchor: isRoomAfter ? 'start' : 'end',
      text: row.label,
      role: 'value',
    };
    return { ...placed, mark, texts: [...texts, label].filter(isShown) };
  }
  // Room neither after the mark nor before it: beneath, in as many lines as it takes.
  const lines = beneath(start, 'value', top + columns.rowHeight + size.value);
  const height = columns.rowHeight + lines.length * lineHeight + 4;
  return { ...placed, height, mark, texts: [...texts, ...lines].filter(isShown) };
}

function isShown({ text }: IndicatorText): boolean {
  return text !== '';
}

/** ▬ range, `span` wide; else the shape of the comparator or published value. */
function markPath({ role, comparator }: IndicatorRow, span: number): string {
  if (role === 'report') return markShape('report');
  return comparator === 'range' ? `M0,-5H${round(span)}V5H0Z` : markShape(comparator);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { scaleLinear } from 'd3';
import { markShape } from '../svg/mark-shape.ts';
import { textWidth, wrapText } from '../svg/text-size.ts';
import { round } from '../svg/round.ts';
import type { IndicatorChartInput, IndicatorGroup, IndicatorRow } from './indicator-chart-input.ts';
import type {
  IndicatorChartGeometry,
  IndicatorLine,
  IndicatorText,
  PlacedRow,
} from './indicator-geometry.ts';

const size = { verdict: 14, small: 12, group: 14, name: 13, value: 13 } as const;
const lead = 19;
const gap = 10;
const rowHeight = 26;
const scaleHeight = 22;

/** Where things stand across. */
interface Columns {
  readonly group: { readonly x: number; readonly width: number };
  readonly when: number;
  readonly words: { readonly x: number; readonly width: number };
  readonly scale: { readonly left: number; readonly right: number };
  /** The scale stands beneath the words of a row, not at their side. */
  readonly stacked: boolean;
}

/**
 * Lays out what several regions state on one indicator as aligned rows: region and name, date, stage and value in the
 * text's words; a region is named once. Where the numbers may be compared, and only there, all stand on one scale that
 * begins at zero and runs to 100 for percentages. Whether they may be compared stands above, what the signs mean and
 * why beneath.
 * Nothing is ranked, joined or summed.
 *
 * @param width in user units: 700 for wide columns, 320 for a phone.
 */
export function layOutIndicatorChart(input: IndicatorChartInput, width: number): IndicatorChartGeometry {
  const scale = scaleOf(input);
  const columns = columnsOf(input, width, scale !== undefined);
  const lines: IndicatorLine[] = [];
  const texts: IndicatorText[] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  const print = (words: string, role: IndicatorText['role'], fontSize: number) => {
    for (const text of wrapText(words, fontSize, width)) {
      texts.push({ x: 0, y: y + fontSize + 2, anchor: 'start', text, role });
      y += lead;
    }
  };
  print(input.verdict, 'verdict', size.verdict);
  y += gap / 2;
  const x = scale?.range([columns.scale.left, columns.scale.right]);
  const ticks = x?.ticks(4) ?? [];
  for (const section of input.sections) {
    if (section.title !== '') {
      y += gap;
      print(section.title, 'panel', size.small);
    }
    for (const [index, group] of section.groups.entries()) {
      const isSame = section.groups[index - 1]?.region === group.region;
      if (!isSame) lines.push({ x1: 0, x2: width, y1: y, y2: y, role: 'separator' });
      const placed = placeGroup(isSame ? { ...group, region: '' } : group, y, columns, x);
      texts.push(...placed.texts);
      rows.push(...placed.rows);
      for (const { mark, top, height } of placed.rows) {
        if (mark === undefined) continue;
        const y1 = columns.stacked ? top + height - scaleHeight : top;
        for (const tick of ticks) {
          const at = round(x?.(tick) ?? 0);
          lines.push({ x1: at, x2: at, y1, y2: top + height, role: tick === 0 ? 'axis' : 'grid' });
        }
      }
      y = placed.bottom;
    }
  }
  lines.push({ x1: 0, x2: width, y1: y, y2: y, role: 'separator' });
  if (x !== undefined) {
    for (const tick of ticks) {
      const text = `${tick}${input.scaleUnit ?? ''}`;
      texts.push({ x: round(x(tick)), y: y + 15, anchor: 'middle', text, role: 'tick' });
    }
    y += 18;
  }
  y += gap / 2;
  for (const entry of input.key) print(entry, 'key', size.small);
  print(input.reason, 'reason', size.small);
  return { width, height: y + 4, lines, texts, rows };
}

function columnsOf({ sections }: IndicatorChartInput, width: number, hasScale: boolean): Columns {
  if (width < 480) {
    return {
      group: { x: 0, width },
      when: 0,
      words: { x: 0, width },
      scale: { left: 8, right: width - 14 },
      stacked: true,
    };
  }
  const all = sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const widest = Math.max(90, ...all.map(({ when }) => textWidth(when, size.value)));
  const group = { x: 0, width: round(width * 0.3) };
  const when = group.width + 2 * gap;
  const words = round(when + Math.min(widest, width * 0.22) + 2 * gap);
  const right = hasScale ? round(width * 0.72) : width;
  return {
    group,
    when,
    words: { x: words, width: right - words - (hasScale ? gap : 0) },
    scale: { left: right + gap, right: width - 24 },
    stacked: false,
  };
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function scaleOf({ sections, scaleUnit }: IndicatorChartInput): Scale | undefined {
  const values = sections
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .flatMap(({ role, value, valueMax }) => (role === 'target' ? [value, valueMax] : []))
    .filter((value) => value !== undefined);
  if (scaleUnit === undefined || values.length === 0) return undefined;
  if (scaleUnit === '%') return scaleLinear().domain([0, Math.max(100, ...values)]);
  return scaleLinear()
    .domain([0, Math.max(...values, 4)])
    .nice(4);
}

function placeGroup(
  group: IndicatorGroup,
  top: number,
  columns: Columns,
  scale: Scale | undefined,
): {
  readonly texts: readonly IndicatorText[];
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
} {
  const texts: IndicatorText[] = [];
  let y = top + 4;
  for (const [words, role, fontSize] of [
    [group.region, 'group', size.group],
    [group.name, 'name', size.name],
  ] as const) {
    for (const text of wrapText(words, fontSize, columns.group.width)) {
      texts.push({ x: columns.group.x, y: y + fontSize + 1, anchor: 'start', text, role });
      y += lead;
    }
  }
  const beneath = y + 4;
  let rowTop = columns.stacked ? y : top + 2;
  const rows = group.rows.map((row) => {
    const placed = placeRow(row, rowTop, columns, scale);
    rowTop += placed.height;
    return placed;
  });
  return { texts, rows, bottom: Math.max(beneath, rowTop + 4) };
}

/** Date, stage and value run on in a line where they fit; on a phone, and where they do not, they wrap. */
function placeRow(row: IndicatorRow, top: number, columns: Columns, scale: Scale | undefined): PlacedRow {
  const { stacked, words } = columns;
  const first = top + 18;
  const texts: IndicatorText[] = [
    { x: columns.when, y: first, anchor: 'start', text: row.when, role: 'when' },
  ];
  let x = stacked ? textWidth(row.when, size.value) + gap : words.x;
  let baseline = first;
  const right = words.x + words.width;
  for (const [text, role] of [
    [row.stage, 'stage'],
    [row.label, row.value === undefined ? 'words' : 'value'],
  ] as const) {
    if (text === '') continue;
    const isStarted = x > words.x;
    if (isStarted && x + textWidth(text, size.value) > right) {
      x = words.x;
      baseline += lead;
    }
    const pieces = wrapText(text, size.value, right - x);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) baseline += lead;
      texts.push({ x: round(x), y: baseline, anchor: 'start', text: piece, role });
    }
    x += textWidth(pieces.at(-1) ?? '', size.value) + gap / 2;
  }
  // A published value is told, never measured against a target.
  const onScale = row.role === 'target' ? scale : undefined;
  const hasMark = onScale !== undefined && row.value !== undefined;
  const height = baseline - first + rowHeight + (hasMark && stacked ? scaleHeight : 0);
  const classes = ['point', row.role, row.variant ? 'variant' : ''].filter(Boolean).join(' ');
  return {
    id: row.id,
    classes,
    top,
    height,
    mark:
      onScale === undefined || row.value === undefined
        ? undefined
        : placeMark(row, row.value, onScale, stacked ? top + height - scaleHeight / 2 : top + rowHeight / 2),
    texts: texts.filter(({ text }) => text !== ''),
  };
}

/** ▬ range, as wide as it is; else the shape of the comparator. */
function placeMark(row: IndicatorRow, value: number, scale: Scale, y: number): PlacedRow['mark'] {
  const x = round(scale(value));
  const span = round(scale(row.valueMax ?? value) - x);
  return { x, y, path: row.comparator === 'range' ? `M0,-5H${span}V5H0Z` : markShape(row.comparator) };
}

import { drawLines } from '../svg/draw-lines.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { textAnchor } from '../svg/text-anchor.ts';
import type { IndicatorChartGeometry, IndicatorText } from './indicator-geometry.ts';

/** A laid-out indicator chart as SVG elements: what is said of the whole and of its groups, then a group a row. */
export function drawIndicatorChart(geometry: IndicatorChartGeometry): readonly DrawingGroup[] {
  const { width, lines, texts, rows } = geometry;
  const frame = [...Map.groupBy(lines, ({ role }) => role)].flatMap(([role, alike]) =>
    drawLines(role, alike),
  );
  return [
    { className: 'chart-axis', drawings: [...frame, ...texts.map(drawText)] },
    ...rows.map(({ id, classes, top, height, mark, texts }) => ({
      className: classes,
      item: id,
      drawings: [
        { name: 'rect', attributes: { class: 'hit', x: 0, y: top, width, height } } as const,
        ...(mark === undefined ? [] : [drawMark(mark)]),
        ...texts.map(drawText),
      ],
    })),
  ];
}

function drawMark({
  x,
  y,
  path,
}: {
  readonly x: number;
  readonly y: number;
  readonly path: string;
}): Drawing {
  return {
    name: 'path',
    attributes: { class: 'point-mark', d: path, transform: `translate(${x},${y})` },
  };
}

function drawText({ role, x, y, anchor, text }: IndicatorText): Drawing {
  const className = role === 'value' ? 'point-value' : `${role}-label`;
  return { name: 'text', attributes: { class: className, x, y, ...textAnchor(anchor) }, text };
}

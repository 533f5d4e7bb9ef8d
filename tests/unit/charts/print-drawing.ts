import type { DrawingGroup } from '../../../src/charts/svg/drawing.ts';

/** Drawings as SVG text, an element a line, for golden files that people can open and compare. */
export function printDrawing(width: number, height: number, groups: readonly DrawingGroup[]): string {
  const lines = groups.flatMap((group) => [
    `  <g class="${group.className}"${group.item === undefined ? '' : ` data-item="${group.item}"`}${group.anchor === undefined ? '' : ` text-anchor="${group.anchor}"`}>`,
    ...group.drawings.map(({ name, attributes, text }) => {
      const printed = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return text === undefined
        ? `    <${name}${printed.join('')}/>`
        : `    <${name}${printed.join('')}>${escape(text)}</${name}>`;
    }),
    '  </g>',
  ]);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`;
  return [head, `  <style>${style}</style>`, ...lines, '</svg>', ''].join('\n');
}

const style = [
  'line, .grid, .separator, .timeline-grid, .timeline-grid path { stroke: #888 }',
  'rect { fill: #1f3a5f }',
  '.timeline-hit, .hit { fill: none }',
  '.reference rect, .reference path { fill: #fff; stroke: #000 }',
  '.variant path { fill: #a33 }',
  'text { font: 13px sans-serif }',
].join(' ');

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

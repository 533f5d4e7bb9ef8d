import { textWidth, wrapText } from '../../charts/svg/text-size.ts';
import { lightCopy } from './light-copy.client.ts';

/** A chart as a self-contained SVG text, with its size in user units. */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The words that a picture carries in addition to its chart. */
export interface PictureWords {
  readonly title: string;
  /** Which part of the chart is shown, where it is not the whole. */
  readonly state: string;
  /** Beneath the chart, a paragraph each: documents, as-of date, address. */
  readonly lines: readonly string[];
}

const margin = { x: 16, top: 12, bottom: 12 };
const sizes = { title: 16, state: 12, legend: 12, line: 11 } as const;
const leading = 1.5;
const gap = 14;

/**
 * Copies a chart into a picture that says everything by itself: title and state above it, then its legend, then the
 * lines. Always in the light colours, also where the page is dark: a picture is for paper and for other sites.
 */
export function composePicture(
  chart: SVGSVGElement,
  legend: readonly Element[],
  { title, state, lines }: PictureWords,
): ChartPicture {
  const { width: chartWidth, height: chartHeight } = chart.viewBox.baseVal;
  const width = chartWidth + 2 * margin.x;
  const { copy, keys, paper, ink, fontFamily } = lightCopy(chart, legend);
  const elements: SVGElement[] = [];
  let y = margin.top;
  const print = (text: string, size: number, bold = false) => {
    for (const line of wrapText(text, size, chartWidth)) {
      y += size * leading;
      elements.push(textElement(line, margin.x, y, size, { fill: ink, 'font-family': fontFamily }, bold));
    }
  };
  print(title, sizes.title, true);
  print(state, sizes.state);
  y += 8;
  copy.setAttribute('transform', `translate(${margin.x},${y})`);
  elements.push(copy);
  y += chartHeight + sizes.legend * leading;
  let x = margin.x;
  for (const { text, key } of keys) {
    const before = key === undefined ? 0 : 20;
    const size = before + textWidth(text, sizes.legend);
    if (x > margin.x && x + size > width - margin.x) {
      x = margin.x;
      y += sizes.legend * leading;
    }
    key?.setAttribute('transform', `translate(${x + 8},${y - 4})`);
    if (key !== undefined) elements.push(key);
    const style = { fill: ink, 'font-family': fontFamily };
    elements.push(textElement(text, x + before, y, sizes.legend, style));
    x += size + gap;
  }
  for (const line of lines) print(line, sizes.line);
  const height = Math.ceil(y + margin.bottom);
  const frame = shape('svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  frame.append(shape('rect', { width: '100%', height: '100%', fill: paper }), ...elements);
  return { svg: new XMLSerializer().serializeToString(frame), width, height };
}

function textElement(
  text: string,
  x: number,
  y: number,
  size: number,
  style: Readonly<Record<string, string>>,
  bold = false,
): SVGElement {
  const weight = bold ? { 'font-weight': 700 } : {};
  const element = shape('text', { x, y, 'font-size': size, ...style, ...weight });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Draws a picture as PNG, `width` pixels wide. @throws when the browser cannot draw it. */
export async function drawPicture(
  picture: ChartPicture,
  { width, grey }: { width: number; grey: boolean },
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((picture.height / picture.width) * width);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  if (grey) context.filter = 'grayscale(1)';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}

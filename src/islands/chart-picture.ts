/** A chart as a self-contained SVG text, with its size in user units. */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
];
const margin = { x: 16, top: 36, bottom: 34 };

/**
 * Copies a chart with the styles it is drawn in written on its elements, its title above and its source beneath.
 * @param source one line: title, address, as-of date
 */
export function serialiseChart(chart: SVGSVGElement, source: string): ChartPicture {
  const { width, height } = chart.viewBox.baseVal;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [...chart.querySelectorAll('*')];
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const property of carried) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  }
  const page = getComputedStyle(document.documentElement);
  const size = { width: width + 2 * margin.x, height: height + margin.top + margin.bottom };
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  frame.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  frame.setAttribute('width', String(size.width));
  frame.setAttribute('height', String(size.height));
  const paper = shape('rect', { width: '100%', height: '100%', fill: page.backgroundColor });
  const line = (text: string, y: number, attributes: Readonly<Record<string, string>>) => {
    const element = shape('text', {
      x: String(margin.x),
      y: String(y),
      fill: page.color,
      'font-family': page.fontFamily,
      ...attributes,
    });
    element.textContent = text;
    return element;
  };
  const [title = '', ...rest] = source.split(' · ');
  const group = shape('g', { transform: `translate(${margin.x},${margin.top})` });
  group.append(...copy.childNodes);
  frame.append(
    paper,
    line(title, 24, { 'font-size': '16', 'font-weight': '700' }),
    group,
    line(rest.join(' · '), size.height - 12, { 'font-size': '11' }),
  );
  return { svg: new XMLSerializer().serializeToString(frame), ...size };
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
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

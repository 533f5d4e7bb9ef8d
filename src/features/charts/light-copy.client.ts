/** A chart and its legend with the colours and type of the light page written on their elements. */
export interface LightCopy {
  readonly copy: SVGElement;
  readonly keys: readonly LegendKey[];
  readonly paper: string;
  readonly ink: string;
  readonly fontFamily: string;
}

/** An entry of a legend: its words, led by its sign where that is a character; `key` is a sign that is drawn. */
interface LegendKey {
  readonly text: string;
  readonly key: SVGElement | undefined;
}

const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
];

/**
 * Reads the styles while the page is in its light theme, without a frame being painted in between. What the reader
 * points at is not marked in the copy.
 */
export function lightCopy(chart: SVGSVGElement, legend: readonly Element[]): LightCopy {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  // Next to the original, where the rules of the style sheet reach it.
  const clone = chart.cloneNode(true) as SVGSVGElement;
  for (const current of clone.querySelectorAll('.current')) current.classList.remove('current');
  chart.after(clone);
  try {
    const copy = styledGroup([...clone.children]);
    const keys = legend.map((entry): LegendKey => {
      const drawn = [...entry.querySelectorAll('svg > *')];
      const text = (entry.textContent ?? '').trim().replace(/\s+/g, ' ');
      return { text, key: drawn.length === 0 ? undefined : styledGroup(drawn) };
    });
    const { backgroundColor: paper, color: ink, fontFamily } = getComputedStyle(root);
    return { copy, keys, paper, ink, fontFamily };
  } finally {
    clone.remove();
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** Copies of elements in one group, each with its computed style as attributes instead of its class. */
function styledGroup(originals: readonly Element[]): SVGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const original of originals) {
    const copy = original.cloneNode(true) as Element;
    const copies = [copy, ...copy.querySelectorAll('*')];
    for (const [index, element] of [original, ...original.querySelectorAll('*')].entries()) {
      const style = getComputedStyle(element);
      for (const property of carried) copies[index]?.setAttribute(property, style.getPropertyValue(property));
      copies[index]?.removeAttribute('class');
    }
    group.append(copy);
  }
  return group;
}

import { escapeXml, xmlElement } from '../../exports/xml-element.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { textAnchor } from '../svg/text-anchor.ts';
import { textWidth, wrapText } from '../svg/text-size.ts';
import { round } from '../svg/round.ts';
import type { PaintRule } from './paint.ts';
import { paintDrawing } from './paint.ts';
import { palette } from './palette.ts';

/** What a mark means; a sign that is no character is drawn about (0, 0), at most 16 units across. */
export interface KeyEntry {
  readonly meaning: string;
  readonly sign?: DrawingGroup;
}

/** What a picture says about itself. */
export interface PictureWords {
  /** Language of the words, for fonts and for people who hear them. */
  readonly lang: string;
  readonly title: string;
  /** What the picture shows, in the words of the data. */
  readonly lead: string;
  /** Which part is shown, where it is not the whole. */
  readonly state?: string;
  readonly key: readonly KeyEntry[];
  /** Beneath the drawing, a paragraph each: what must be known to read it, sources, as-of day, address. */
  readonly notes: readonly string[];
}

/** A drawing in user units. */
export interface PictureBody {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly DrawingGroup[];
}

/** A drawing with its looks. */
export interface PaintedBody {
  readonly body: PictureBody;
  readonly rules: readonly PaintRule[];
}

const margin = 24;
const sizes = { title: 22, lead: 15, state: 13, key: 12, note: 11.5 } as const;
const leading = 1.45;
const faces = { serif: 'serif', sans: 'sans-serif' } as const;

/**
 * Drawings, one beneath another, as an SVG file that says everything by itself: title and finding above it, key, caveats, source, day and
 * address beneath. It is always in the light colours, its looks are attributes, its fonts generic, and nothing in it
 * runs or is fetched.
 */
export function framePicture(bodies: readonly PaintedBody[], words: PictureWords): string {
  const printed: string[] = [];
  const room = Math.max(...bodies.map(({ body }) => body.width));
  let y = margin - 4;
  const print = (text: string, size: number, more: Readonly<Record<string, string>> = {}) => {
    for (const line of wrapText(text, size, room)) {
      y += size * leading;
      printed.push(textElement(line, margin, y, size, more));
    }
  };
  print(words.title, sizes.title, { 'font-family': faces.serif, 'font-weight': '700' });
  if (words.lead !== '') y += 2;
  print(words.lead, sizes.lead);
  print(words.state ?? '', sizes.state, { fill: palette.accent });
  for (const { body, rules } of bodies) {
    y += 14;
    const drawn = body.groups.map((group) => serializeGroup(rules, group));
    const at = `translate(${margin},${round(y)})`;
    printed.push(xmlElement('g', { transform: at }, drawn));
    y += body.height;
  }
  y += 8;
  const rules = bodies.flatMap((each) => each.rules);
  if (words.key.length > 0) y = printKey(words.key, rules, room, y, printed);
  y += 6;
  const rule = { x1: `${margin}`, x2: `${margin + room}`, y1: `${round(y)}`, y2: `${round(y)}` };
  printed.push(xmlElement('line', { ...rule, stroke: palette.rule }));
  y += 2;
  for (const note of words.notes) print(note, sizes.note, { fill: palette['ink-soft'] });
  const width = room + 2 * margin;
  const height = Math.ceil(y + margin - 6);
  return xmlElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}`,
      height: `${height}`,
      lang: words.lang,
      'xml:lang': words.lang,
      role: 'img',
      'font-family': faces.sans,
      fill: palette.ink,
    },
    [
      xmlElement('title', {}, [escapeXml(words.title)]),
      xmlElement('desc', {}, [escapeXml([words.lead, ...words.notes].filter(Boolean).join(' '))]),
      xmlElement('rect', { width: '100%', height: '100%', fill: palette.paper }),
      ...printed,
    ],
  );
}

/** Entries one after another, on as many lines as they need. @returns where the last line ends */
function printKey(
  key: readonly KeyEntry[],
  rules: readonly PaintRule[],
  width: number,
  from: number,
  printed: string[],
): number {
  let x = 0;
  let y = from + sizes.key * leading;
  for (const { meaning, sign } of key) {
    const before = sign === undefined ? 0 : 22;
    const size = before + textWidth(meaning, sizes.key);
    if (x > 0 && x + size > width) {
      x = 0;
      y += sizes.key * leading + 4;
    }
    if (sign !== undefined) {
      const at = { transform: `translate(${round(margin + x + 8)},${round(y - 4)})` };
      printed.push(xmlElement('g', at, [serializeGroup(rules, sign)]));
    }
    printed.push(textElement(meaning, margin + x + before, y, sizes.key, { fill: palette['ink-soft'] }));
    x += size + 20;
  }
  return y + 8;
}

function serializeGroup(rules: readonly PaintRule[], group: DrawingGroup): string {
  return xmlElement(
    'g',
    textAnchor(group.anchor ?? 'start'),
    group.drawings.map((drawing) => serializeDrawing(rules, group.className, drawing)),
  );
}

function serializeDrawing(rules: readonly PaintRule[], groupClass: string, drawing: Drawing): string {
  const painted = paintDrawing(rules, groupClass, drawing);
  const attributes = Object.fromEntries(Object.entries(painted).map(([name, value]) => [name, `${value}`]));
  return xmlElement(drawing.name, attributes, drawing.text === undefined ? [] : [escapeXml(drawing.text)]);
}

function textElement(
  text: string,
  x: number,
  y: number,
  size: number,
  more: Readonly<Record<string, string>>,
): string {
  return xmlElement('text', { x: `${round(x)}`, y: `${round(y)}`, 'font-size': `${size}`, ...more }, [
    escapeXml(text),
  ]);
}

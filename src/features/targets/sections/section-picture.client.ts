import { framePicture, type PaintedBody, type PictureWords } from '../../../charts/picture/frame-picture.ts';
import {
  type DrawnStatement,
  drawStatements,
  statementsPaint,
} from '../../../charts/statements/draw-statements.ts';
import type { Drawing, DrawingGroup } from '../../../charts/svg/drawing.ts';
import { targetPaint } from '../../../charts/target/target-paint.ts';

const width = 640;

/**
 * The picture of a series as an SVG file, made of the section that prints it: its chart, where it has one, and its
 * statements, with its status, what the text states and what every picture of the document says.
 * @param section with its statements, each under its id
 * @param page `data-region`, `data-address` and `data-words` of the element around the sections
 */
export function drawSection(section: HTMLElement, page: DOMStringMap): string {
  const { region = '', address = '', words = '{}' } = page;
  const shared = JSON.parse(words) as PictureWords;
  const chart = section.querySelector<SVGSVGElement>('[data-picture="target"] svg.wide-only');
  const statements: PaintedBody = {
    body: drawStatements(
      [...section.querySelectorAll<HTMLElement>('.statement-card > li')].map(readStatement),
      width,
    ),
    rules: statementsPaint,
  };
  const own = `${address}#${section.id}`;
  return framePicture(chart === null ? [statements] : [readChart(chart), statements], {
    ...shared,
    title: `${textOf(section, 'h2')} · ${region}`,
    lead: chart === null ? '' : textOf(section, '.chart-title'),
    key: textsOf(section, '.chart-legend li').map((meaning) => ({ meaning })),
    notes: [
      ...textsOf(section, '.statuses'),
      ...textsOf(section, '.mark-line'),
      ...textsOf(section, '.statements > li > p:last-child'),
      ...shared.notes.map((note) => note.replace(address, own)),
    ],
  });
}

function readStatement(item: HTMLElement): DrawnStatement {
  const { verb = textOf(item, '.statement-value > span'), value = textOf(item, '.statement-value > b') } =
    item.dataset;
  return {
    id: item.id,
    due: dueOf(item),
    verb,
    value,
    quote: textOf(item, 'blockquote'),
    position: textsOf(item, ':scope > p:last-child a').join('、'),
  };
}

/** The date, without the printed words that stand beside it. */
function dueOf(item: HTMLElement): string {
  const due = item.querySelector('.statement-due')?.cloneNode(true) as Element | undefined;
  due?.querySelector('.note')?.remove();
  return plain(due ?? null);
}

/** The drawing as it was laid out at build: its groups, each with its elements. */
function readChart(svg: SVGSVGElement): PaintedBody {
  const { width: wide, height } = svg.viewBox.baseVal;
  const groups = [...svg.querySelectorAll(':scope > g')].map((group): DrawingGroup => {
    const item = group.getAttribute('data-item');
    const anchor = group.getAttribute('text-anchor') as DrawingGroup['anchor'] | null;
    return {
      className: group.getAttribute('class') ?? '',
      ...(item !== null && { item }),
      ...(anchor && { anchor }),
      drawings: [...group.children].map(readDrawing),
    };
  });
  return { body: { width: wide, height, groups }, rules: targetPaint };
}

function readDrawing(element: Element): Drawing {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const text = element.textContent;
  return {
    name: element.tagName as Drawing['name'],
    attributes,
    ...(element.tagName === 'text' && text !== null && { text }),
  };
}

function textOf(host: ParentNode, selector: string): string {
  return plain(host.querySelector(selector));
}

function textsOf(host: ParentNode, selector: string): readonly string[] {
  return [...host.querySelectorAll(selector)].map(plain);
}

function plain(element: Element | null): string {
  return (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
}

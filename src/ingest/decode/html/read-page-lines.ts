import type { SeedBlock } from '../seed-block.ts';
import type { ReadCell } from '../table-rows.ts';
import { isDataTable, tableBlocks } from '../table-rows.ts';
import { collapseSpace } from './collapse-space.ts';
import { readHeadTable } from './read-head-table.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { attributeOf, isElement } from './parse-html.ts';
import { isBlock, isVisible } from './visible-elements.ts';

/** A line of a page, and what its place in the page says of it. */
export interface PageLine extends SeedBlock {
  /** Elements that it stands in, from the root on. */
  readonly ancestors: readonly HtmlElement[];
  /** Share of its characters that are links, from 0 to 1. */
  readonly linked: number;
}

export interface PageLines {
  readonly lines: readonly PageLine[];
  /** Pictures by the elements that they stand in. */
  readonly pictures: readonly (readonly HtmlElement[])[];
}

/** All visible lines of a page: each block a line, each `<br>` the end of one, each row of a table of data one. */
export function readPageLines(root: HtmlElement): PageLines {
  const reader = new PageReader(findTablesAround(root));
  reader.read(root);
  return { lines: reader.lines, pictures: reader.pictures };
}

/** Tables that hold another: they lay a page out. */
function findTablesAround(root: HtmlElement): ReadonlySet<HtmlElement> {
  const around = new Set<HtmlElement>();
  const walk = (element: HtmlElement): boolean => {
    const holdsTable = element.childNodes.filter(isElement).map(walk).some(Boolean);
    if (element.tagName === 'table' && holdsTable) around.add(element);
    return holdsTable || element.tagName === 'table';
  };
  walk(root);
  return around;
}

class PageReader {
  readonly lines: PageLine[] = [];
  readonly pictures: (readonly HtmlElement[])[] = [];
  readonly #layoutTables: ReadonlySet<HtmlElement>;
  #ancestors: readonly HtmlElement[] = [];
  #source: string[] = [];
  #linked = 0;
  #tables = 0;
  /** Number of the next item of each ordered list. */
  readonly #items = new Map<HtmlElement, number>();

  constructor(layoutTables: ReadonlySet<HtmlElement>) {
    this.#layoutTables = layoutTables;
  }

  read(element: HtmlElement): void {
    if (!isVisible(element)) return;
    const { tagName } = element;
    if (tagName === 'img') this.pictures.push(this.#ancestors);
    if (tagName === 'br') this.#endLine();
    if (!isBlock(element)) {
      this.#readChildren(element);
      return;
    }
    this.#endLine();
    if (tagName === 'table' && this.#readTable(element)) return;
    if (tagName === 'li') this.#source.push(this.#numberOf(element));
    this.#readChildren(element);
    this.#endLine();
  }

  #readChildren(element: HtmlElement): void {
    const around = this.#ancestors;
    this.#ancestors = [...around, element];
    for (const child of element.childNodes) this.#readNode(child, element);
    if (isBlock(element)) this.#endLine();
    this.#ancestors = around;
  }

  #readNode(node: HtmlNode, parent: HtmlElement): void {
    if (isElement(node)) {
      this.read(node);
    } else if (node.nodeName === '#text' && 'value' in node) {
      if (parent.tagName === 'pre') this.#readPrinted(node.value);
      else this.#source.push(node.value);
      if (this.#ancestors.some(({ tagName }) => tagName === 'a')) this.#linked += visibleLength(node.value);
    }
  }

  /** Text whose line breaks count. */
  #readPrinted(text: string): void {
    for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
      if (index > 0) this.#endLine();
      this.#source.push(line);
    }
  }

  #endLine(): void {
    const text = collapseSpace(this.#source.join(''));
    const linked = this.#linked;
    this.#source = [];
    this.#linked = 0;
    const length = visibleLength(text);
    if (length === 0) return;
    const heading = this.#ancestors.findLast(({ tagName }) => /^h[1-6]$/u.test(tagName))?.tagName[1];
    this.lines.push({
      text,
      ...(heading !== undefined && { mark: { kind: 'heading', level: Number(heading) } }),
      ancestors: this.#ancestors,
      linked: Math.min(1, linked / length),
    });
  }

  /** The number that a browser prints before an item of an ordered list; none in other lists. */
  #numberOf(item: HtmlElement): string {
    const list = this.#ancestors.at(-1);
    if (list?.tagName !== 'ol' || !/^1?$/u.test(attributeOf(list, 'type'))) return '';
    if (/list-style(?:-type)?\s*:\s*none/iu.test(attributeOf(list, 'style'))) return '';
    const first = Number.parseInt(attributeOf(list, 'start'), 10);
    const own = Number.parseInt(attributeOf(item, 'value'), 10);
    const next = this.#items.get(list) ?? (Number.isNaN(first) ? 1 : first);
    const number = Number.isNaN(own) ? next : own;
    this.#items.set(list, number + 1);
    return `${String(number)}.`;
  }

  /** @returns whether it was a table of data, or the head table of a document */
  #readTable(table: HtmlElement): boolean {
    if (this.#layoutTables.has(table)) return false;
    const rows = rowsOf(table).map((row) => cellsOf(row).map(readCell));
    const ancestors = [...this.#ancestors, table];
    const push = (blocks: readonly SeedBlock[]): void => {
      for (const child of table.childNodes)
        if (isElement(child) && child.tagName === 'caption') this.read(child);
      this.lines.push(...blocks.map((block) => ({ ...block, ancestors, linked: 0 })));
    };
    const head = readHeadTable(rows);
    if (head) {
      push(head);
    } else if (isDataTable(rows)) {
      push(tableBlocks(rows, (this.#tables += 1)));
      this.pictures.push(...picturesIn(table).map(() => ancestors));
    } else {
      return false;
    }
    return true;
  }
}

function visibleLength(text: string): number {
  return text.replace(/\s/gu, '').length;
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      /^t(?:head|body|foot)$/u.test(child.tagName) ? child.childNodes.filter(isElement) : [child],
    )
    .filter((row) => row.tagName === 'tr' && isVisible(row));
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/u.test(cell.tagName) && isVisible(cell));
}

function readCell(cell: HtmlElement): ReadCell {
  const reader = new PageReader(new Set());
  reader.read(cell);
  const row = cell.parentNode;
  const section = row && 'parentNode' in row ? row.parentNode : null;
  return {
    lines: reader.lines.map(({ text }) => text),
    header: cell.tagName === 'th' || section?.nodeName === 'thead',
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
  };
}

/** No table is as wide or long; a browser caps them too. */
const LARGEST_SPAN = 1000;

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  return span > 1 ? Math.min(span, LARGEST_SPAN) : 1;
}

function picturesIn(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'img' ? [child] : picturesIn(child)));
}

import { splitLines } from '../../../domain/source/text-lines.ts';
import type { SeedBlock } from '../seed-block.ts';
import type { ReadCell } from '../table-rows.ts';
import { isDataTable, tableBlocks } from '../table-rows.ts';
import { InlineReader, isContentsControl } from './read-inline.ts';
import type { InlineNotices } from './read-inline.ts';
import type { NumberParagraph } from './read-numbering.ts';
import type { ParagraphStyle } from './read-styles.ts';
import { numberedBy, outlineOf } from './read-styles.ts';
import type { XmlNode } from './xml-node.ts';
import { childOf, elementsOf, isOn, valueOf } from './xml-node.ts';

/** What the blocks of a document need besides their own elements. */
export interface BlockContext {
  readonly styleOf: (id: string | undefined) => ParagraphStyle;
  readonly number: NumberParagraph;
  readonly notices: InlineNotices & { readonly numberFormat: (format: string) => void };
  /** The footnotes referred to since it was last asked, as blocks. */
  readonly takeNotes: () => readonly SeedBlock[];
}

/** Reads paragraphs and tables in order: a paragraph, a line break in it, and a row of a table of data is a line each. */
export class BlockReader {
  readonly #context: BlockContext;
  readonly #inline: InlineReader;
  #tables = 0;

  constructor(context: BlockContext) {
    this.#context = context;
    this.#inline = new InlineReader(context.notices);
  }

  /** Blocks of the body, each with the footnotes to it after it. */
  readBody(body: XmlNode): readonly SeedBlock[] {
    return this.#flatten(body).flatMap((element) => [
      ...this.#readBlock(element),
      ...this.#context.takeNotes(),
    ]);
  }

  /** Lines of the paragraphs of a note. */
  readNote(note: XmlNode): readonly string[] {
    return this.#readBlocks(note).map(({ text }) => text);
  }

  #readBlocks(parent: XmlNode): readonly SeedBlock[] {
    return this.#flatten(parent).flatMap((element) => this.#readBlock(element));
  }

  /** Paragraphs and tables below an element, out of what merely encloses them. */
  #flatten(parent: XmlNode): readonly XmlNode[] {
    return joinSeparated(this.#blocksIn(parent));
  }

  #blocksIn(parent: XmlNode): readonly XmlNode[] {
    return elementsOf(parent).flatMap((element) => {
      switch (element.name) {
        case 'w:p':
        case 'w:tbl':
          return [element];
        case 'w:sdt':
          if (!isContentsControl(element)) return this.#blocksIn(childOf(element, 'w:sdtContent') ?? element);
          this.#context.notices.contents();
          return [];
        case 'w:customXml':
          return this.#blocksIn(element);
        default:
          return [];
      }
    });
  }

  #readBlock(element: XmlNode): readonly SeedBlock[] {
    return element.name === 'w:tbl' ? this.#readTable(element) : this.#readParagraph(element);
  }

  #readParagraph(paragraph: XmlNode): readonly SeedBlock[] {
    const { styleOf, number, notices } = this.#context;
    const properties = childOf(paragraph, 'w:pPr');
    const styleId = valueOf(properties, 'w:pStyle');
    const style = styleOf(styleId);
    const printed = number(numberedBy(properties), style, styleId);
    if (printed?.kind === 'unknown') notices.numberFormat(printed.format);
    const text = (printed?.kind === 'number' ? printed.text : '') + this.#inline.read(paragraph);
    const level = outlineOf(properties) ?? style.heading;
    return splitLines(text).flatMap((line) => {
      if (/^\s*$/u.test(line.text)) return [];
      return [{ text: line.text, ...(level !== undefined && { mark: { kind: 'heading' as const, level } }) }];
    });
  }

  #readTable(table: XmlNode): readonly SeedBlock[] {
    const blocks: SeedBlock[] = [];
    const cells = rowsOf(table).map((row) => ({
      row,
      cells: cellsOf(row).map((cell) => {
        const content = this.#readBlocks(cell);
        blocks.push(...content);
        return { cell, content };
      }),
    }));
    const holdsTable = blocks.some(({ mark }) => mark?.kind === 'row');
    const rows = spanRows(
      cells.map(({ row, cells: ofRow }) => {
        const header = isOn(childOf(row, 'w:trPr', 'w:tblHeader'));
        const skipped = Number(valueOf(row, 'w:trPr', 'w:gridBefore') ?? 0);
        const before =
          skipped > 0 ? [{ lines: [], header, colspan: skipped, rowspan: 1, merge: undefined }] : [];
        return [
          ...before,
          ...ofRow.map(({ cell, content }) => ({
            ...describeCell(cell),
            header,
            lines: content.map(({ text }) => text),
          })),
        ];
      }),
    );
    return holdsTable || !isDataTable(rows) ? blocks : tableBlocks(rows, (this.#tables += 1));
  }
}

/** Paragraphs that a style separator makes one line of are one paragraph, with the properties of the first. */
function joinSeparated(blocks: readonly XmlNode[]): readonly XmlNode[] {
  return blocks.reduce<XmlNode[]>((joined, block) => {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined && block.name === 'w:p' && isOn(childOf(last, 'w:pPr', 'w:rPr', 'w:specVanish'));
    if (!goesOn) {
      joined.push(block);
      return joined;
    }
    const words = block.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
    const ends = childOf(block, 'w:pPr', 'w:rPr', 'w:specVanish') === undefined;
    const before = ends ? last.children.map(withoutSeparator) : last.children;
    joined[joined.length - 1] = { ...last, children: [...before, ...words] };
    return joined;
  }, []);
}

/** The properties of a paragraph whose mark is not hidden. */
function withoutSeparator(child: XmlNode | string): XmlNode | string {
  if (typeof child === 'string' || child.name !== 'w:pPr') return child;
  return {
    ...child,
    children: child.children.filter((inner) => typeof inner === 'string' || inner.name !== 'w:rPr'),
  };
}

/** A cell whose rows may be merged with those above it. */
interface MergedCell extends ReadCell {
  readonly merge: 'begins' | 'continues' | undefined;
}

function describeCell(cell: XmlNode): Pick<MergedCell, 'colspan' | 'rowspan' | 'merge'> {
  const merge = childOf(cell, 'w:tcPr', 'w:vMerge');
  const span = Number(valueOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
  return {
    colspan: span > 1 ? span : 1,
    rowspan: 1,
    merge:
      merge === undefined ? undefined : merge.attributes.get('val') === 'restart' ? 'begins' : 'continues',
  };
}

/** Leaves out cells that continue one above them in the same column, which spans so many rows more. */
function spanRows(rows: readonly (readonly MergedCell[])[]): readonly (readonly ReadCell[])[] {
  const read: ReadCell[][] = [];
  /** Row and index of the cell that the merged cells of a column belong to. */
  let open = new Map<number, readonly [number, number]>();
  for (const [number, row] of rows.entries()) {
    const cells: ReadCell[] = [];
    const next = new Map<number, readonly [number, number]>();
    let column = 0;
    for (const { merge, ...cell } of row) {
      const above = merge === 'continues' ? open.get(column) : undefined;
      const owner = above && read[above[0]]?.[above[1]];
      if (above && owner) {
        const lines = [...owner.lines, ...cell.lines];
        read[above[0]]?.splice(above[1], 1, { ...owner, lines, rowspan: number - above[0] + 1 });
        next.set(column, above);
      } else {
        if (merge !== undefined) next.set(column, [number, cells.length]);
        cells.push(cell);
      }
      column += cell.colspan;
    }
    read.push(cells);
    open = next;
  }
  return read;
}

function rowsOf(table: XmlNode): readonly XmlNode[] {
  return unwrap(table, 'w:tr');
}

function cellsOf(row: XmlNode): readonly XmlNode[] {
  return unwrap(row, 'w:tc');
}

/** Elements of a name below one, content controls around them left out. */
function unwrap(parent: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === 'w:sdt') return unwrap(childOf(element, 'w:sdtContent') ?? element, name);
    return element.name === 'w:customXml' ? unwrap(element, name) : [];
  });
}

import type { Table } from '../../../domain/document/provision.ts';
import type { GridSquare, TableGrid } from '../../../domain/document/table-grid.ts';
import { tableGrid } from '../../../domain/document/table-grid.ts';
import { escapeXml, xmlElement } from '../../xml-element.ts';
import { geometry } from './geometry.ts';

/** A table in WordprocessingML, as wide as the text: head rows repeated on every page, no row broken over two. */
export function tableXml(table: Table): string {
  const grid = tableGrid(table);
  const widths = columnWidths(grid);
  return [
    xmlElement('w:tbl', {}, [
      xmlElement('w:tblPr', {}, [
        '<w:tblStyle w:val="TableGrid"/>',
        xmlElement('w:tblW', { 'w:w': String(geometry.textWidth), 'w:type': 'dxa' }),
        '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>',
      ]),
      xmlElement(
        'w:tblGrid',
        {},
        widths.map((width) => xmlElement('w:gridCol', { 'w:w': String(width) })),
      ),
      ...grid.rows.map((squares, row) =>
        xmlElement('w:tr', {}, [
          xmlElement('w:trPr', {}, ['<w:cantSplit/>', row < grid.headRows ? '<w:tblHeader/>' : '']),
          ...rowCells(squares, row, widths),
        ]),
      ),
    ]),
    // Two tables in succession would become one.
    xmlElement('w:p', {}, ['<w:pPr><w:pStyle w:val="AfterTable"/></w:pPr>']),
  ].join('');
}

/** The cells of a row: one that spans rows is said again in each of them, empty and merged with that above. */
function rowCells(
  squares: readonly (GridSquare | undefined)[],
  row: number,
  widths: readonly number[],
): readonly string[] {
  return squares.flatMap((square, column) => {
    if (square === undefined) return [cell({ span: 1, width: widths[column] ?? 0, merge: '', text: '' })];
    if (square.column !== column) return [];
    const span = square.cell.colspan ?? 1;
    const isBelow = square.row < row;
    return [
      cell({
        span,
        width: widths.slice(column, column + span).reduce((sum, width) => sum + width, 0),
        merge: isBelow
          ? '<w:vMerge/>'
          : square.cell.rowspan === undefined
            ? ''
            : '<w:vMerge w:val="restart"/>',
        text: isBelow ? '' : square.cell.text,
        style: square.cell.header === true ? 'TableHead' : 'TableText',
      }),
    ];
  });
}

interface WordCell {
  readonly span: number;
  /** In twentieths of a point. */
  readonly width: number;
  readonly merge: string;
  readonly text: string;
  readonly style?: 'TableHead' | 'TableText';
}

function cell({ span, width, merge, text, style = 'TableText' }: WordCell): string {
  return xmlElement('w:tc', {}, [
    xmlElement('w:tcPr', {}, [
      xmlElement('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' }),
      span === 1 ? '' : xmlElement('w:gridSpan', { 'w:val': String(span) }),
      merge,
      style === 'TableHead' ? '<w:vAlign w:val="center"/>' : '',
    ]),
    xmlElement('w:p', {}, [
      xmlElement('w:pPr', {}, [xmlElement('w:pStyle', { 'w:val': style })]),
      text === ''
        ? ''
        : xmlElement('w:r', {}, [
            '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>',
            xmlElement('w:t', { 'xml:space': 'preserve' }, [escapeXml(text)]),
          ]),
    ]),
  ]);
}

/** Characters that a column is given room for at least and at most, whatever is in it. */
const NARROWEST = 3;
const WIDEST = 20;

/** The width of the text shared out by the longest cell of each column. */
function columnWidths({ rows, columns }: TableGrid): readonly number[] {
  const wanted = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) => {
      const square = row[column];
      return square === undefined || (square.cell.colspan ?? 1) > 1 ? 0 : [...square.cell.text].length;
    });
    return Math.min(Math.max(NARROWEST, ...lengths), WIDEST);
  });
  const sum = wanted.reduce((total, length) => total + length, 0);
  const widths = wanted.map((length) => Math.floor((geometry.textWidth * length) / sum));
  const rest = geometry.textWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, column) => (column === columns - 1 ? width + rest : width));
}

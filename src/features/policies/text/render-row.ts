import { escapeText, printAttribute, printClasses } from '../../ui/html/html.ts';
import type { PolicyPage } from '../document/view.ts';
import { renderAliases, renderPermalink, renderWords } from './render-marks.ts';
import type { RowView } from './table-view.ts';

/**
 * A row of a table. Where rows are stacked, each cell is led by the heads of its column (`data-head`), and what it
 * shares with rows above is repeated, as an editorial copy.
 */
export function renderRow({ locale, aliases, hasEveryMark }: PolicyPage, row: RowView): string {
  const { id, carried, permalinkCell } = row;
  const cells = row.cells.map(
    ({ tag, scope, colspan, rowspan, isNumber, isEmpty, head, segments }, index) => {
      const attributes = [
        printAttribute('scope', scope),
        printAttribute('colspan', colspan?.toString()),
        printAttribute('rowspan', rowspan?.toString()),
        printClasses([isEmpty ? 'empty' : isNumber && 'number']),
        printAttribute('data-head', head),
      ];
      const content = [
        index === 0 ? renderAliases(aliases.get(id)) : '',
        renderWords(segments),
        hasEveryMark && index === permalinkCell ? renderPermalink(locale, id, row.position) : '',
        ...(index === 0 ? carried.map(renderCarried) : []),
      ];
      return `<${tag}${attributes.join('')}>${content.join('')}</${tag}>`;
    },
  );
  return `<tr${printAttribute('id', id)}>${cells.join('')}</tr>`;
}

function renderCarried({ head, text }: RowView['carried'][number]): string {
  return `<span class="carried"${printAttribute('data-head', head)} data-editorial>${escapeText(text)}</span>`;
}

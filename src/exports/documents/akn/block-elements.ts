import type { Paragraph, ProvisionContent, Table } from '../../../domain/document/provision.ts';
import { xmlElement } from '../../xml-element.ts';
import type { Inline } from './inline.ts';

/** A paragraph or table. */
export type Block = Exclude<ProvisionContent, { kind: 'provision' }>;

/** Paragraphs and tables as `p` and `table`, numbered from 1 below `parent`. */
export function blockElements(blocks: readonly Block[], parent: string, inline: Inline): readonly string[] {
  let paragraphs = 0;
  let tables = 0;
  return blocks.map((block) => {
    if (block.kind === 'table') {
      tables += 1;
      return tableElement(block.table, `${parent}__table_${String(tables)}`, inline);
    }
    paragraphs += 1;
    return paragraphElement(block.paragraph, `${parent}__p_${String(paragraphs)}`, inline);
  });
}

/** The same, with the empty paragraph that the schema wants where there is none. */
export function requiredBlocks(blocks: readonly Block[], parent: string, inline: Inline): readonly string[] {
  return blocks.length === 0
    ? [xmlElement('p', { eId: `${parent}__p_1` })]
    : blockElements(blocks, parent, inline);
}

function paragraphElement({ id, text }: Paragraph, eId: string, inline: Inline): string {
  return xmlElement('p', { eId }, [inline(id, text, eId)]);
}

/** A table of the schema, which is that of HTML: rows of `th` and `td` with their spans. */
function tableElement({ rows }: Table, eId: string, inline: Inline): string {
  return xmlElement(
    'table',
    { eId },
    rows.map(({ id, cells }, index) => {
      const row = `${eId}__tr_${String(index + 1)}`;
      let offset = 0;
      const printed = cells.map(({ text, header, colspan, rowspan }, cell) => {
        const start = offset;
        offset += text.length + 1;
        const at = `${row}__td_${String(cell + 1)}__p_1`;
        return xmlElement(
          header === true ? 'th' : 'td',
          { rowspan: rowspan?.toString(), colspan: colspan?.toString() },
          text === '' ? [] : [xmlElement('p', { eId: at }, [inline(id, text, at, start)])],
        );
      });
      return xmlElement('tr', { eId: row }, printed);
    }),
  );
}

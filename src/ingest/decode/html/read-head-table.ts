import { readFacts } from '../../divide/read-facts.ts';
import type { SeedBlock } from '../seed-block.ts';
import type { ReadCell } from '../table-rows.ts';

/**
 * The head table of a portal (索引号, 发文机构 …) as lines of facts, in the form that text copies of such pages have:
 * `索引号: | 1115… | 发文字号: | … |`. Absent where half of the rows at least do not have a known label.
 */
export function readHeadTable(rows: readonly (readonly ReadCell[])[]): readonly SeedBlock[] | undefined {
  const lines = rows.map(readRow).filter((line) => line !== undefined);
  const known = lines.filter((line) => readFacts(line) !== undefined);
  return known.length > 0 && known.length * 2 > rows.length ? lines.map((text) => ({ text })) : undefined;
}

/** Labels and values by turns; absent where nothing stands in the row. */
function readRow(cells: readonly ReadCell[]): string | undefined {
  const texts = cells.map(({ lines }) => lines.join(' ').replace(/[\t|]/gu, ' '));
  if (texts.every((text) => text === '')) return undefined;
  if (texts.length % 2 === 1) return texts.join(' | ');
  const labelled = texts.map((text, index) =>
    index % 2 === 0 && text !== '' && !/[:：]$/u.test(text) ? `${text}:` : text,
  );
  return `${labelled.join(' | ')} |`;
}

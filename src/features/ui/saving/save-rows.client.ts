import { pickRows } from '../../../exports/tables/pick-rows.ts';
import { loadText } from '../loading/load-text.client.ts';
import { saveFile } from './save-file.client.ts';

/**
 * Offers rows of published tables as a file, in the order of the tables.
 * @param tables addresses of tables of one kind
 * @throws when one of them cannot be loaded: half a table would look like the whole
 */
export async function saveRows(
  tables: readonly string[],
  ids: ReadonlySet<string>,
  name: string,
): Promise<void> {
  const texts = await Promise.all(tables.map((address) => loadText(address, isWholeTable)));
  saveFile(pickRows(texts, ids), name, 'text/csv');
}

/** A published table: its last row, too, ends with a line break. */
export function isWholeTable(text: string): boolean {
  return text.endsWith('\r\n');
}

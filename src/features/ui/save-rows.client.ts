import { pickRows } from '../../exports/tables/pick-rows.ts';
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
  const texts = await Promise.all(tables.map(loadText));
  saveFile(pickRows(texts, ids), name, 'text/csv');
}

async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

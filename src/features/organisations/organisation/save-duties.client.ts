import { printDutyCsv } from '../../../exports/documents/duties/duty-columns.ts';
import { dutyDocx } from '../../../exports/documents/duties/duty-docx.ts';
import { dutyRows } from '../../../exports/documents/duties/duty-rows.ts';
import { loadPages } from '../../ui/loading/load-pages.client.ts';
import { saveBlob, saveFile } from '../../ui/saving/save-file.client.ts';
import { readDuties } from './read-duties.client.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Offers the tasks of a body as a file, made of its pages by what makes the files of the build.
 * @param pages addresses of its pages in Chinese, all of them in their order
 * @param name of the file; its ending decides what it is
 * @throws when a page cannot be loaded or read: half a table would look like the whole
 */
export async function saveDuties(pages: readonly string[], name: string): Promise<void> {
  const { tasks, settings } = readDuties(await loadPages(pages));
  const rows = dutyRows(tasks);
  if (name.endsWith('.docx')) {
    saveBlob(new Blob([dutyDocx(rows, settings)], { type: word }), name);
    return;
  }
  // The other facts of a statement are found in `targets.csv` by its id.
  const csv = printDutyCsv(rows, ['id', 'policy'], ({ index, statement }) => ({
    id: statement,
    policy: tasks[index]?.policy,
  }));
  saveFile(csv, name, 'text/csv');
}

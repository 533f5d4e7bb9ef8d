import { printDutyCsv } from '../../../exports/documents/duties/duty-columns.ts';
import type { dutyDocx } from '../../../exports/documents/duties/duty-docx.ts';
import { dutyRows } from '../../../exports/documents/duties/duty-rows.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';
import { loadPages } from '../../ui/loading/load-pages.client.ts';
import { saveBlob, saveFile } from '../../ui/saving/save-file.client.ts';
import { yieldToReader } from '../../ui/scheduling/yield-to-reader.client.ts';
import { readDuties } from './read-duties.client.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Offers the tasks of a body as a file, made of its pages by what makes the files of the build.
 * @param pages addresses of its pages in Chinese, all of them in their order
 * @param name of the file; its ending decides what it is
 * @throws when a page cannot be loaded or read: half a table would look like the whole
 */
export async function saveDuties(pages: readonly string[], name: string): Promise<void> {
  const read = await loadPages(pages);
  await yieldToReader();
  const { tasks, settings } = readDuties(read);
  await yieldToReader();
  const rows = dutyRows(tasks);
  if (name.endsWith('.docx')) {
    const file = await loadPart(() => makeDocx(rows, settings));
    saveBlob(new Blob([file], { type: word }), name);
    return;
  }
  // The other facts of a statement are found in `targets.csv` by its id.
  const csv = printDutyCsv(rows, ['id', 'policy'], ({ index, statement }) => ({
    id: statement,
    policy: tasks[index]?.policy,
  }));
  saveFile(csv, name, 'text/csv');
}

/** What `dutyDocx` makes, made by a worker. */
async function makeDocx(...asked: Parameters<typeof dutyDocx>): Promise<ReturnType<typeof dutyDocx>> {
  const worker = new Worker(new URL('./docx-worker.client.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((made, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReturnType<typeof dutyDocx>>) => {
        made(data);
      });
      worker.addEventListener('error', fail);
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}

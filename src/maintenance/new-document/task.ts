import { refuse } from '../dialogue/dialogue.ts';
import type { Task } from '../dialogue/task.ts';

/** A text as received becomes a document. */
export const newDocumentTask: Task = {
  id: 'new',
  title: { zh: '新增文件', en: 'Add a document' },
  begin,
};

function* begin() {
  return refuse(
    { zh: '这里还不能新增文件', en: 'A document cannot be added here yet' },
    {
      zh: '运行 npm run ingest -- <文件> --id <地名拼音-年份>；一个文件夹用 --dir <文件夹>',
      en: 'Run npm run ingest -- <file> --id <place-year>; for a whole folder --dir <folder>',
    },
  );
}

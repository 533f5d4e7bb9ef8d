import { refuse } from '../dialogue/dialogue.ts';
import type { Task } from '../dialogue/task.ts';

/** Drafted records are read against their sentences. */
export const reviewDraftsTask: Task = {
  id: 'review',
  title: { zh: '核定草稿', en: 'Review drafts' },
  begin,
};

function* begin() {
  return refuse(
    { zh: '这里还不能核定草稿', en: 'Drafts cannot be reviewed here yet' },
    {
      zh: '运行 npm run check:content 列出草稿，逐条对照原句核定',
      en: 'Run npm run check:content to list the drafts, and read each against its sentence',
    },
  );
}

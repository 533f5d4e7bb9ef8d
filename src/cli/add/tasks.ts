import { correctTask } from '../../maintenance/correct/task.ts';
import { figureTask } from '../../maintenance/figure/task.ts';
import { newDocumentTask } from '../../maintenance/new-document/task.ts';
import { originalsTask } from '../../maintenance/originals/task.ts';
import { reviewDraftsTask } from '../../maintenance/review-drafts/task.ts';
import { searchLogTask } from '../../maintenance/search-log/task.ts';
import type { Question } from '../../maintenance/dialogue/question.ts';
import type { Task } from '../../maintenance/dialogue/task.ts';

/** Every task that asks and writes. */
export const TASKS: readonly Task[] = [
  newDocumentTask,
  reviewDraftsTask,
  correctTask,
  figureTask,
  searchLogTask,
  originalsTask,
];

/** Checks everything and shows the site; it writes nothing. */
export const CHECK = 'check';

/** What a maintainer comes to do. */
export const MENU: Question = {
  id: 'task',
  kind: 'choice',
  text: { zh: '要做什么？', en: 'What would you like to do?' },
  hint: {
    zh: '上下键选择，回车确定；随时可按 Ctrl-C 离开',
    en: 'Arrow keys and Enter; leave with Ctrl-C at any time',
  },
  choices: [
    { value: newDocumentTask.id, label: { zh: '1 新增文件', en: '1 Add a document' } },
    { value: reviewDraftsTask.id, label: { zh: '2 核定草稿', en: '2 Review drafts' } },
    { value: correctTask.id, label: { zh: '3 更正文字', en: '3 Correct the text' } },
    {
      value: 'record',
      label: { zh: '4 录入公布数值或查询记录', en: '4 Record a published value or a search' },
    },
    { value: CHECK, label: { zh: '5 检查并预览', en: '5 Check and preview' } },
  ],
};

/** What entry 4 of the menu stands for. */
export const RECORD_MENU: Question = {
  id: 'record',
  kind: 'choice',
  text: { zh: '录入什么？', en: 'What would you like to record?' },
  hint: {
    zh: '找到了数值、没有找到、或者只有原文的网址',
    en: 'A value found, nothing found, or the address of an original',
  },
  choices: [figureTask, searchLogTask, originalsTask].map(({ id, title }) => ({ value: id, label: title })),
};

import { defineMessages } from '../../../i18n/define-messages.ts';

/** Words of the bodies of a document, on the page of its targets. */
export const bodyMessages = defineMessages(
  {
    title: '责任单位与任务',
    elsewhere: '{count}项任务，见单位页面',
    sentence: '原句写到',
    mentions: '文中写到：',
  },
  {
    title: 'Responsible bodies and their tasks',
    elsewhere: 'Tasks: {count}, on the page of the body',
    sentence: 'named by the sentence',
    mentions: 'Named in: ',
  },
);

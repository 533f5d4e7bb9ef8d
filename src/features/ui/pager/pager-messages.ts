import { defineMessages } from '../../../i18n/define-messages.ts';

/** Words between the pages of a list. */
export const pagerMessages = defineMessages(
  { label: '分页', page: '第{number}页，共{pages}页', previous: '上一页', next: '下一页', first: '第一页' },
  {
    label: 'Pages',
    page: 'Page {number} of {pages}',
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
  },
);

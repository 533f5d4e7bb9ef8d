import { defineMessages } from '../../../i18n/define-messages.ts';

/** Words between the pages of a list. */
export const pagerMessages = defineMessages(
  {
    label: '分页',
    labelBelow: '分页（列表之后）',
    page: '第{number}页，共{pages}页',
    previous: '上一页',
    next: '下一页',
    first: '第一页',
  },
  {
    label: 'Pages',
    labelBelow: 'Pages, below the list',
    page: 'Page {number} of {pages}',
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
  },
);

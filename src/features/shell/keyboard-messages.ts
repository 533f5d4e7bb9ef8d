import { defineMessages } from '../../i18n/define-messages.ts';

/** Words of the keyboard help sheet. */
export const keyboardMessages = defineMessages(
  {
    open: '键盘快捷键',
    title: '键盘快捷键',
    close: '关闭',
    enabled: '使用单键快捷键',
    note: '输入文字时不起作用。关掉后用 Tab 键和方向键仍可到达每个控件。',
    keys: {
      '/': '到搜索框',
      f: '在本文中查找',
      c: '引用所选文字或当前位置',
      j: '下一条',
      k: '上一条',
      '↑ ↓': '在正文的链接上：上一段、下一段',
      '← →': '在正文的链接上：上一个、下一个',
      '?': '打开本页说明',
    },
  },
  {
    open: 'Keyboard shortcuts',
    title: 'Keyboard shortcuts',
    close: 'Close',
    enabled: 'Use single-key shortcuts',
    note: 'They do nothing while you type. Without them, Tab and arrow keys reach every control.',
    keys: {
      '/': 'Go to search',
      f: 'Find in this document',
      c: 'Cite the selection or the current place',
      j: 'Next provision',
      k: 'Previous provision',
      '↑ ↓': 'On a link of the text: previous or next paragraph',
      '← →': 'On a link of the text: previous or next link',
      '?': 'Open this sheet',
    },
  },
);

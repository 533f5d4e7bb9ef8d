import { defineMessages } from './define-messages.ts';

/** Words that stand on every page. */
export const siteMessages = defineMessages(
  {
    name: '职策',
    tagline: '能引到条款的政策文本，查得到出处的目标',
    notGovernment: '职策是资料整理网站，不是政府网站；以发文机关公布的文本为准',
    skipToContent: '跳到正文',
    scriptsFailed:
      '页面的脚本没有载入。正文、目录、链接、数据下载照常可用；查找、引用、筛选等需要脚本的按钮不显示。重新载入页面可再试。',
    mainNavigation: '主导航',
    menu: '菜单',
    nav: {
      policies: '政策文件',
      targets: '目标与时限',
      timeline: '时间表',
      organisations: '责任单位',
      topics: '专题与问答',
      search: '搜索',
      verify: '核对引文',
      data: '数据下载',
      about: '关于本站',
    },
    theme: { label: '外观：', auto: '外观自动', light: '浅色外观', dark: '深色外观' },
    largeType: '大字版',
    asOf: '数据截至{date}',
    footer: {
      about: '关于',
      data: '数据',
      contact: '联系与报告错误',
      licence: '代码以 MIT 许可公开；文件原文不属本站著作。',
      feed: '订阅新收录与更正（Atom）',
    },
    reportError: '报告错误',
    editorial: '本站编写',
    coverage: '未收录不等于未完成。本站目前只收录{total}份文本，其中{other}份不是政策文件。',
    breadcrumb: '位置',
    home: '首页',
  },
  {
    name: 'Zhice',
    tagline: 'Policy text you can cite, targets you can trace to the sentence',
    notGovernment:
      'Zhice is a collection of documents, not a government website; the text published by the issuing body prevails',
    skipToContent: 'Skip to content',
    scriptsFailed:
      'The scripts of this page did not load. Text, contents, links and data downloads work as ever; buttons that need scripts (find, cite, filter and others) are not shown. Reload the page to try again.',
    mainNavigation: 'Main',
    menu: 'Menu',
    nav: {
      policies: 'Policies',
      targets: 'Targets and dates',
      timeline: 'Timeline',
      organisations: 'Responsible bodies',
      topics: 'Topics and questions',
      search: 'Search',
      verify: 'Check quotations',
      data: 'Data',
      about: 'About',
    },
    theme: { label: 'Appearance: ', auto: 'Auto theme', light: 'Light theme', dark: 'Dark theme' },
    largeType: 'Large type',
    asOf: 'Data as of {date}',
    footer: {
      about: 'About',
      data: 'Data',
      contact: 'Contact and error reports',
      licence: 'Code under the MIT licence; the documents themselves are not ours.',
      feed: 'Follow new documents and corrections (Atom)',
    },
    reportError: 'Report error',
    editorial: 'Editorial',
    coverage:
      'Not held here does not mean not done. The site holds {total|# text|# texts} so far; {other} of them {other|is|are} not a policy document.',
    breadcrumb: 'You are here',
    home: 'Home',
  },
);
